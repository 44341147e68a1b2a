package dev.moot.engine.yaml;

/**
 * A piece of a file's text.
 *
 * @param start offset of its first character
 * @param end offset after its last one
 */
public record Span(int start, int end) {

  /**
   * Where the characters of a scalar's value are, quotes, block header and tag left out. A value
   * that is spelled with escapes is wherever its quotes are.
   *
   * @param text the file
   * @param start where YAML says that the scalar begins
   * @param value what it says: one word
   */
  public static Span ofWord(String text, int start, String value) {
    int at = start;
    if (text.charAt(at) == '!') {
      at = skip(text, skipWord(text, at));
    }
    char first = text.charAt(at);
    if (first == '|' || first == '>') {
      at = skip(text, lineEnd(text, at));
    } else if (first == '"' || first == '\'') {
      int inner = skip(text, at + 1);
      if (!text.startsWith(value, inner)) {
        return new Span(at + 1, closingQuote(text, at));
      }
      at = inner;
    }
    if (!text.startsWith(value, at)) {
      throw new IllegalStateException("no `" + value + "` at offset " + start);
    }
    return new Span(at, at + value.length());
  }

  /** Where the line that {@code offset} is on ends, its line break left out. */
  public static int lineEnd(String text, int offset) {
    int at = offset;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** Where the line that {@code offset} is on begins. */
  public static int lineStart(String text, int offset) {
    int at = offset;
    while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
      at--;
    }
    return at;
  }

  /** The line break that {@code text} has; a line feed when it has only one line. */
  public static String lineBreak(String text) {
    int end = lineEnd(text, 0);
    if (text.startsWith("\r\n", end)) {
      return "\r\n";
    }
    return end < text.length() ? text.substring(end, end + 1) : "\n";
  }

  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int skipWord(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int closingQuote(String text, int open) {
    char quote = text.charAt(open);
    int at = open + 1;
    while (text.charAt(at) != quote) {
      at += quote == '"' && text.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }
}
