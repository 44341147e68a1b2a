package dev.moot.engine.trace;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gives questions their places in the list of all that were answered. What several outputs use is
 * gone through once.
 */
final class Numbering {

  private final Map<Question, Integer> places;
  private final List<TraceBook.Answered> answered;
  private final Answers answers;
  private final Map<Questions, int[]> used = new IdentityHashMap<>();

  /**
   * @param places where questions are that have a place; more are added
   * @param answered the list, which grows
   */
  Numbering(Map<Question, Integer> places, List<TraceBook.Answered> answered, Answers answers) {
    this.places = places;
    this.answered = answered;
    this.answers = answers;
  }

  /** The places of all of {@code questions}, ascending, none twice. */
  int[] of(Questions questions) {
    IntStream own = questions.own().stream().mapToInt(this::place);
    Stream<int[]> within = questions.within().stream().map(this::ofUsed);
    return IntStream.concat(own, within.flatMapToInt(IntStream::of)).sorted().distinct().toArray();
  }

  private int[] ofUsed(Questions value) {
    int[] known = used.get(value);
    if (known == null) {
      known = of(value);
      used.put(value, known);
    }
    return known;
  }

  private int place(Question question) {
    Integer place = places.get(question);
    if (place == null) {
      place = answered.size();
      places.put(question, place);
      answered.add(new TraceBook.Answered(question, answers.to(question)));
    }
    return place;
  }
}
