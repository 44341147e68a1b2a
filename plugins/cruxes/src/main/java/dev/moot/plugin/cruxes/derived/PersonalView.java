package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the map comes to for one person.
 *
 * @param person who
 * @param inputs their base score of each claim that bears on the root, the root left out
 * @param strengths the strength of each claim of the map that came to rest, 0 to 1; no probability
 */
public record PersonalView(
    ParticipantId person, SortedMap<ClaimId, Input> inputs, SortedMap<ClaimId, Double> strengths) {

  public PersonalView {
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    strengths = Collections.unmodifiableSortedMap(new TreeMap<>(strengths));
  }

  /** What this view rests on. */
  public Reliance reliance() {
    return Reliance.on(inputs.values());
  }
}
