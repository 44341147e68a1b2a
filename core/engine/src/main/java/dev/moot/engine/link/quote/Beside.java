package dev.moot.engine.link.quote;

import java.util.List;

/**
 * What stands beside words of a text, folded as {@link FoldedText} does.
 *
 * @param text the text
 */
record Beside(String text) {

  /** So many characters of it tell most places apart. */
  static final int SHORT = 40;

  /** Those of {@code found}, places of {@code length} characters, that stand between the two. */
  List<Integer> meant(List<Integer> found, int length, String prefix, String suffix) {
    return found.stream()
        .filter(at -> endsAt(prefix, at) && beginsAt(suffix, at + length))
        .toList();
  }

  /** Whether {@code words} end right before {@code at}, or with one space between. */
  boolean endsAt(String words, int at) {
    int start = at - words.length();
    return text.startsWith(words, start)
        || (at > 0 && text.charAt(at - 1) == ' ' && text.startsWith(words, start - 1));
  }

  boolean beginsAt(String words, int at) {
    return text.startsWith(words, at)
        || (at < text.length() && text.charAt(at) == ' ' && text.startsWith(words, at + 1));
  }

  /** The last words before {@code at}, of {@code most} characters or less. */
  String before(int at, int most) {
    int from = Math.max(0, at - most);
    int space = from == 0 ? -1 : text.indexOf(' ', from);
    return text.substring(space >= at || space < 0 ? from : space + 1, at).strip();
  }

  /** The first words from {@code at} on, of {@code most} characters or less. */
  String behind(int at, int most) {
    int to = Math.min(text.length(), at + most);
    int space = to == text.length() ? -1 : text.lastIndexOf(' ', to);
    return text.substring(at, space <= at ? to : space).strip();
  }
}
