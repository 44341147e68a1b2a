package dev.moot.engine.link.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells the passages apart in which the same words stand. Two occurrences are one passage, kept
 * twice, when the text around them agrees for {@value #SAME} characters, before and behind taken
 * together: texts gathered from the web often hold a page twice, and no prefix that a writer would
 * type tells two copies apart. Nobody writes that much of the same around the same words by chance.
 */
final class Passages {

  private static final int SAME = 64;

  /** More occurrences than this are not compared with one another; they are all named. */
  private static final int MAX_COMPARED = 200;

  private Passages() {}

  /**
   * The first occurrence of each passage among {@code occurrences} of {@code length} characters.
   */
  static List<Integer> distinct(String text, List<Integer> occurrences, int length) {
    if (occurrences.size() > MAX_COMPARED) {
      return occurrences;
    }
    List<Integer> first = new ArrayList<>();
    for (int at : occurrences) {
      if (first.stream().noneMatch(other -> isCopy(text, other, at, length))) {
        first.add(at);
      }
    }
    return first;
  }

  private static boolean isCopy(String text, int one, int other, int length) {
    int agreed = 0;
    while (agreed < SAME
        && agreed < Math.min(one, other)
        && text.charAt(one - agreed - 1) == text.charAt(other - agreed - 1)) {
      agreed++;
    }
    int behind = 0;
    int room = text.length() - Math.max(one, other) - length;
    while (agreed + behind < SAME
        && behind < room
        && text.charAt(one + length + behind) == text.charAt(other + length + behind)) {
      behind++;
    }
    return agreed + behind >= SAME;
  }
}
