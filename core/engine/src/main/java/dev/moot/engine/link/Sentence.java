package dev.moot.engine.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The sentence around some words of a paragraph. A sentence ends with {@code . ! ? …}, closing
 * quotes included, when white space and something other than a small letter follow.
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
    for (int boundary : boundaries(text)) {
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

  private static List<Integer> boundaries(String text) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (".!?\u2026".indexOf(text.charAt(i)) < 0) {
        continue;
      }
      int next = i + 1;
      while (next < text.length() && "\"'\u2019\u201D)]".indexOf(text.charAt(next)) >= 0) {
        next++;
      }
      int after = next;
      while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
        after++;
      }
      if (after > next && after < text.length() && !Character.isLowerCase(text.charAt(after))) {
        found.add(after);
      }
    }
    return found;
  }

  private static String tidy(String text) {
    return SPACE.matcher(text).replaceAll(" ");
  }
}
