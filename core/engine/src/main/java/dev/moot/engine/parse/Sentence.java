package dev.moot.engine.parse;

import dev.moot.engine.sentence.SentenceStarts;
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

  /** The sentence of {@code text} that holds the words from {@code start} up to {@code end}. */
  static Sentence around(String text, int start, int end) {
    int from = 0;
    int to = text.length();
    for (int boundary : SentenceStarts.of(text)) {
      if (boundary <= start) {
        from = boundary;
      } else if (boundary >= end) {
        to = boundary;
        break;
      }
    }
    return new Sentence(
        tidy(text.substring(from, start)).stripLeading(),
        tidy(text.substring(start, end)),
        tidy(text.substring(end, to)).stripTrailing());
  }

  private static String tidy(String text) {
    return SPACE.matcher(text).replaceAll(" ");
  }
}
