package dev.moot.engine.miss;

import dev.moot.engine.diagnostic.VisibleText;

/** Pieces of a file as they can stand in a message. */
final class Shown {

  /** In code points. */
  private static final int MAX = 60;

  private Shown() {}

  /** {@code text} on one line, and the beginning of it where it is long. */
  static String of(String text) {
    String line = text.strip().replaceAll("\\s*\\R[\\s>]*", " ");
    if (line.codePointCount(0, line.length()) <= MAX) {
      return VisibleText.of(line);
    }
    return VisibleText.of(line.substring(0, line.offsetByCodePoints(0, MAX - 3))) + "...";
  }

  /** {@code text} as code in a message. */
  static String code(String text) {
    return "`" + of(text) + "`";
  }
}
