package dev.moot.engine.trace;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.digest.Digest;
import dev.moot.engine.trace.Because.Cause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which outputs of the last build would be made the same again, and what is to be kept of this one.
 * {@link #made} is for any thread, all else for one.
 */
public final class Traces {

  private static final int TOLD = 8;
  private static final byte UNKNOWN = 0;
  private static final byte SAME = 1;
  private static final byte OTHER = 2;

  private final TraceBook last;
  private final Answers answers;
  private final Digest surroundings;
  private final boolean sameSurroundings;
  private final Map<String, TraceBook.Output> lastOutputs = new HashMap<>();
  private final byte[] states;
  private final Map<TraceBook.Group, Boolean> groups = new HashMap<>();
  private final Map<String, TraceBook.Output> kept = new LinkedHashMap<>();
  private final Map<String, Because> because = new ConcurrentHashMap<>();
  private final Map<String, Made> made = new ConcurrentHashMap<>();

  private record Made(Questions questions, List<Diagnostic> reported, Optional<Digest> result) {}

  /**
   * @param last what the last build left
   * @param surroundings the digest of what every output follows from
   * @param answers what the site answers now
   */
  public Traces(TraceBook last, Digest surroundings, Answers answers) {
    this.last = last;
    this.answers = answers;
    this.surroundings = surroundings;
    this.sameSurroundings = last.surroundings().equals(surroundings);
    this.states = new byte[last.answered().size()];
    last.outputs().forEach(o -> lastOutputs.put(o.name(), o));
  }

  /** What the last build knew of {@code output}, if it would be made the same again. */
  public Optional<TraceBook.Output> same(String output) {
    TraceBook.Output known = lastOutputs.get(output);
    if (known == null || !sameSurroundings) {
      because.put(output, Because.of(known == null ? Cause.NEW : Cause.SURROUNDINGS));
      return Optional.empty();
    }
    if (!Packed.all(known.questions(), this::isSame)) {
      because.put(output, new Because(Cause.ANSWERS, changed(known)));
      return Optional.empty();
    }
    return Optional.of(known);
  }

  private List<Question> changed(TraceBook.Output known) {
    List<Question> changed = new ArrayList<>();
    Packed.all(
        known.questions(),
        q -> {
          if (!isSame(q)) {
            changed.add(last.answered().get(q).question());
          }
          return changed.size() < TOLD;
        });
    return changed;
  }

  private boolean isSame(int question) {
    if (states[question] == UNKNOWN) {
      TraceBook.Answered known = last.answered().get(question);
      boolean same =
          isSameGroup(known.question()) || answers.to(known.question()).equals(known.answer());
      states[question] = same ? SAME : OTHER;
    }
    return states[question] == SAME;
  }

  private boolean isSameGroup(Question question) {
    Optional<Digest> now = answers.toAll(question.kind());
    return now.isPresent()
        && groups.computeIfAbsent(
            new TraceBook.Group(question.kind(), question.typed(), now.get()),
            last.groups()::contains);
  }

  /** Keeps {@code output} as it is. */
  public void keep(TraceBook.Output output) {
    kept.put(output.name(), output.kept());
  }

  /** Keeps what was neither looked at nor made anew: it may be the same the next time. */
  public void keepTheRest() {
    if (sameSurroundings) {
      lastOutputs.forEach(
          (name, output) -> {
            if (!made.containsKey(name)) {
              kept.putIfAbsent(name, output.kept());
            }
          });
    }
  }

  /** Notes that the file of {@code output} is not as the last build left it. */
  public void isGone(String output) {
    because.put(output, Because.of(Cause.OUTPUT));
  }

  /**
   * Notes that {@code output} was made anew.
   *
   * @param result the digest of it
   */
  public void made(String output, Reads reads, List<Diagnostic> reported, Optional<Digest> result) {
    made.put(output, new Made(reads.end(), reported, result));
  }

  /** How many outputs were made anew. */
  public int count() {
    return made.size();
  }

  /** What to keep of this build. */
  public TraceBook book() {
    Map<Question, Integer> places = new HashMap<>();
    List<TraceBook.Answered> answered = new ArrayList<>();
    int[] moved = new int[states.length];
    List<TraceBook.Output> outputs = new ArrayList<>();
    for (TraceBook.Output output : kept.values()) {
      int[] all = new int[Packed.count(output.questions())];
      int[] count = {0};
      Packed.all(
          output.questions(),
          q -> {
            if (moved[q] == 0) {
              TraceBook.Answered known = last.answered().get(q);
              answered.add(known);
              places.put(known.question(), answered.size() - 1);
              moved[q] = answered.size();
            }
            all[count[0]++] = moved[q] - 1;
            return true;
          });
      Arrays.sort(all);
      outputs.add(
          new TraceBook.Output(
              output.name(),
              Packed.of(all),
              output.reported(),
              output.result(),
              output.because(),
              false));
    }
    Numbering numbers = new Numbering(places, answered, answers);
    for (Map.Entry<String, Made> one : new TreeMap<>(made).entrySet()) {
      outputs.add(
          new TraceBook.Output(
              one.getKey(),
              Packed.of(numbers.of(one.getValue().questions())),
              one.getValue().reported(),
              one.getValue().result(),
              because.getOrDefault(one.getKey(), Because.of(Cause.NEW)),
              true));
    }
    return new TraceBook(surroundings, groups(places.keySet()), answered, outputs);
  }

  private List<TraceBook.Group> groups(Set<Question> questions) {
    Set<TraceBook.Group> all = new HashSet<>();
    for (Question question : questions) {
      answers
          .toAll(question.kind())
          .ifPresent(d -> all.add(new TraceBook.Group(question.kind(), question.typed(), d)));
    }
    return all.stream()
        .sorted(Comparator.comparing(TraceBook.Group::kind).thenComparing(TraceBook.Group::typed))
        .toList();
  }
}
