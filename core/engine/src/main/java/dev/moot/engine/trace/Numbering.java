package dev.moot.engine.trace;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

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
    int[] all = new int[questions.own().size()];
    int count = 0;
    for (Question question : questions.own()) {
      all[count++] = place(question);
    }
    for (Questions value : questions.within()) {
      int[] more = ofUsed(value);
      all = Arrays.copyOf(all, count + more.length);
      System.arraycopy(more, 0, all, count, more.length);
      count += more.length;
    }
    Arrays.sort(all);
    return distinct(all);
  }

  private static int[] distinct(int[] ascending) {
    int count = 0;
    for (int number : ascending) {
      if (count == 0 || ascending[count - 1] != number) {
        ascending[count++] = number;
      }
    }
    return Arrays.copyOf(ascending, count);
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
