package dev.moot.plugin.cruxes.findings;

import dev.moot.api.model.ParticipantId;
import dev.moot.plugin.cruxes.argumentation.Verdict;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a map comes to for a root, and by whose views. It says where the map leads each person,
 * never who is right.
 *
 * @param outcome whether it comes to anything
 * @param verdicts where it leads those of whom enough is recorded; empty unless it comes to
 *     something
 * @param readings which of their views are the writer's readings
 */
public record Headline(
    Outcome outcome, Map<Verdict, List<ParticipantId>> verdicts, Readings readings) {

  /** Whether a map comes to anything. */
  public enum Outcome {
    /** It leads somebody somewhere. */
    LEADS,
    /** It runs in circles too large to reckon with. */
    TANGLED,
    /** It runs in no circle, and more bears on the root than can be reckoned with for so many. */
    TOO_LARGE,
    /** Of nobody enough is recorded on the reasons. */
    UNKNOWN,
    /** With the views of those who do, it never comes to rest. */
    UNSETTLED
  }

  public Headline {
    Map<Verdict, List<ParticipantId>> ordered = new EnumMap<>(Verdict.class);
    verdicts.forEach((verdict, people) -> ordered.put(verdict, List.copyOf(people)));
    verdicts = Collections.unmodifiableMap(ordered);
  }

  /** By whose views it comes to that, in their natural order. */
  public List<ParticipantId> people() {
    return verdicts.values().stream().flatMap(List::stream).sorted().toList();
  }

  /** Where it leads people, each verdict that is there once. */
  public Stream<Map.Entry<Verdict, List<ParticipantId>>> leads() {
    return verdicts.entrySet().stream().filter(entry -> !entry.getValue().isEmpty());
  }
}
