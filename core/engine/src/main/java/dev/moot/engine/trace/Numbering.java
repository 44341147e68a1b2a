package dev.moot.engine.trace;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives questions their places in the list of all that were answered. The values that an output
 * uses use each other, often the same ones by many ways: each is gone through once an output, and
 * its own questions are looked up once at all.
 */
final class Numbering {

  private final Map<Question, Integer> places;
  private final List<TraceBook.Answered> answered;
  private final Answers answers;
  private final Map<Questions, Used> used = new IdentityHashMap<>();

  /** By place: the round in which it was taken last. */
  private int[] taken = new int[64];

  private int round;

  /** The questions of a value by their places, and the values that it uses. */
  private static final class Used {

    private final int[] own;
    private final Questions[] within;
    private int round;

    Used(int[] own, Questions... within) {
      this.own = own;
      this.within = within;
    }
  }

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
    round++;
    int[] all = new int[questions.own().size()];
    int count = 0;
    Deque<Used> open = new ArrayDeque<>();
    open.add(numbered(questions));
    while (!open.isEmpty()) {
      Used next = open.removeLast();
      if (all.length < count + next.own.length) {
        all = Arrays.copyOf(all, Math.max(all.length * 2, count + next.own.length));
      }
      for (int place : next.own) {
        if (taken[place] != round) {
          taken[place] = round;
          all[count++] = place;
        }
      }
      for (Questions value : next.within) {
        Used within = used.computeIfAbsent(value, this::numbered);
        if (within.round != round) {
          within.round = round;
          open.add(within);
        }
      }
    }
    Arrays.sort(all, 0, count);
    return Arrays.copyOf(all, count);
  }

  private Used numbered(Questions questions) {
    int[] own = questions.own().stream().mapToInt(this::place).toArray();
    if (taken.length < answered.size()) {
      taken = Arrays.copyOf(taken, Math.max(taken.length * 2, answered.size()));
    }
    return new Used(own, questions.within().toArray(Questions[]::new));
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
