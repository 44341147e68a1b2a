package dev.moot.engine.yaml.mistake;

import dev.moot.engine.diagnostic.Span;

/** Where things end in a text that may not be YAML. */
final class Characters {

  private Characters() {}

  static char at(String text, int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Whether there is a blank or the end of a line. */
  static boolean isGap(String text, int offset) {
    char c = at(text, offset);
    return isBlank(c) || isBreak(c);
  }

  static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the next line begins. */
  static int nextLine(String text, int from) {
    int end = Span.lineEnd(text, from);
    return text.startsWith("\r\n", end) ? end + 2 : Math.min(text.length(), end + 1);
  }

  /** Where the quote at {@code open} is closed; -1 when it is not. */
  static int closingQuote(String text, int open) {
    char quote = text.charAt(open);
    for (int at = open + 1; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quote == '"' && c == '\\') {
        at++;
      } else if (c == quote && quote == '\'' && at(text, at + 1) == quote) {
        at++;
      } else if (c == quote) {
        return at;
      }
    }
    return -1;
  }

  /** The colon after the key that begins at {@code from}, before {@code end}; -1 for none. */
  static int colon(String text, int from, int end) {
    char first = at(text, from);
    if (first == '[' || first == '{') {
      return -1;
    }
    int at = from;
    if (first == '"' || first == '\'') {
      int close = closingQuote(text, from);
      if (close < 0 || close >= end) {
        return -1;
      }
      at = skipBlanks(text, close + 1);
      return at(text, at) == ':' && isGap(text, at + 1) ? at : -1;
    }
    for (; at < end; at++) {
      char c = text.charAt(at);
      if (c == ':' && isGap(text, at + 1)) {
        return at;
      }
      if (c == '#' && isGap(text, at - 1)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the line at {@code lineStart} begins a key or an item, at {@code column} or before. */
  static boolean begins(String text, int lineStart, int column) {
    int start = skipBlanks(text, lineStart);
    int end = Span.lineEnd(text, start);
    return start < end
        && start - lineStart <= column
        && (colon(text, start, end) >= 0
            || (at(text, start) == '-' && isGap(text, start + 1))
            || text.startsWith("---", lineStart));
  }
}
