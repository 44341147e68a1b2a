package dev.moot.engine.parse;

import dev.moot.engine.sentence.SentenceStarts;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The sentence around some words of a paragraph, see {@link SentenceStarts}.
 *
 * @param before its beginning, up to the words
 * @param words the words
 * @param after its rest
 */
record Sentence(String before, String words, String after) {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Letters that are kept of a sentence on each side, so that many mentions take little. */
  private static final int LONGEST = 500;

  /**
   * The sentence of {@code text} that holds the words from {@code start} up to {@code end}. What is
   * further than 500 letters away is left out, with {@code …} in its place.
   *
   * @param starts where sentences begin, in order
   */
  static Sentence around(String text, int[] starts, int start, int end) {
    int next = Arrays.binarySearch(starts, start);
    int first = next >= 0 ? next : -next - 2;
    int from = first < 0 ? 0 : starts[first];
    int last = first + 1;
    while (last < starts.length && starts[last] < end) {
      last++;
    }
    int to = last == starts.length ? text.length() : starts[last];
    return new Sentence(
        before(text, from, start), tidy(text.substring(start, end)), after(text, end, to));
  }

  private static String before(String text, int from, int start) {
    if (start - from <= LONGEST) {
      return tidy(text.substring(from, start)).stripLeading();
    }
    int cut = start - LONGEST;
    int word = cut - 1;
    while (word < start && !Character.isWhitespace(text.charAt(word))) {
      word++;
    }
    return "… "
        + tidy(text.substring(word == start ? whole(text, cut) : word, start)).stripLeading();
  }

  private static String after(String text, int end, int to) {
    if (to - end <= LONGEST) {
      return tidy(text.substring(end, to)).stripTrailing();
    }
    int cut = end + LONGEST;
    int word = cut;
    while (word > end && !Character.isWhitespace(text.charAt(word))) {
      word--;
    }
    return tidy(text.substring(end, word == end ? whole(text, cut) : word)).stripTrailing() + " …";
  }

  /** {@code at}, or one before it where it would part the halves of a character. */
  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static String tidy(String text) {
    return SPACE.matcher(text).replaceAll(" ");
  }
}
