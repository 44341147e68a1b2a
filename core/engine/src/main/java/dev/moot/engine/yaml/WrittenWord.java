package dev.moot.engine.yaml;

import dev.moot.engine.diagnostic.Span;

/** Finds the characters of a scalar. */
public final class WrittenWord {

  private WrittenWord() {}

  /**
   * Where the characters of a scalar's value are, quotes, block header and tag left out. A value
   * that is spelled with escapes is wherever its quotes are.
   *
   * @param text the file
   * @param start where YAML says that the scalar begins
   * @param value what it says: one word
   */
  public static Span of(String text, int start, String value) {
    int at = start;
    if (text.charAt(at) == '!') {
      at = skip(text, skipWord(text, at));
    }
    char first = text.charAt(at);
    if (first == '|' || first == '>') {
      at = skip(text, Span.lineEnd(text, at));
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
