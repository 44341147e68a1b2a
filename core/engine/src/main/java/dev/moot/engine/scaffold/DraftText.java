package dev.moot.engine.scaffold;

import dev.moot.engine.yaml.YamlWords;
import java.util.regex.Pattern;

/**
 * Texts of a draft on their way into a file. White space is folded, and what no page can hold is
 * left out and counted: control characters, halves of pairs, what is no character at all.
 */
final class DraftText {

  private static final Pattern BLANKS =
      Pattern.compile(
          "[\\s\\x1c-\\x1f\\x85\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+");

  private int leftOut;

  /** How many characters were left out so far. */
  int leftOut() {
    return leftOut;
  }

  /** {@code text} on one line. */
  String line(String text) {
    return BLANKS.matcher(clean(text)).replaceAll(" ").strip();
  }

  /** {@code text} as a quoted value. */
  String quoted(String text) {
    return YamlWords.quoted(line(text));
  }

  /** {@code text} with its lines, which end in a line feed. */
  String lines(String text) {
    return clean(text.replaceAll("\\r\\n?", "\n"));
  }

  private String clean(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isRefused(c)) {
                leftOut++;
              } else {
                kept.appendCodePoint(c);
              }
            });
    return kept.toString();
  }

  private static boolean isRefused(int c) {
    boolean blank = c >= '\t' && c <= '\r' || c >= 0x1C && c <= 0x1F || c == 0x85;
    return (Character.isISOControl(c) && !blank)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xFDD0 && c <= 0xFDEF);
  }
}
