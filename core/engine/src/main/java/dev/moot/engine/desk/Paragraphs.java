package dev.moot.engine.desk;

import dev.moot.engine.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a text: what blank lines set apart, in pieces that a browser can lay out.
 */
final class Paragraphs {

  /**
   * A text copied out of a page may be one line; no browser lays out a million characters at once.
   */
  static final int LONGEST = 6000;

  private final String text;
  private final List<Span> found = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
  }

  /** Those of {@code text} within {@code span}, none of them blank. */
  static List<Span> in(String text, Span span) {
    Paragraphs paragraphs = new Paragraphs(text);
    int start = -1;
    int last = span.start();
    for (int at = span.start(); at < span.end(); ) {
      int end = Math.min(Span.lineEnd(text, at), span.end());
      boolean blank = text.substring(at, end).isBlank();
      if (blank && start >= 0) {
        paragraphs.add(start, last);
        start = -1;
      } else if (!blank) {
        start = start < 0 ? at : start;
        last = end;
      }
      at = end + 1;
    }
    if (start >= 0) {
      paragraphs.add(start, last);
    }
    return paragraphs.found;
  }

  private void add(int start, int end) {
    int from = start;
    while (end - from > LONGEST) {
      int to = cut(from, from + LONGEST);
      found.add(new Span(from, to));
      from = to;
    }
    found.add(new Span(from, end));
  }

  /** Where to cut: behind a line, else behind a word, never within a character. */
  private int cut(int from, int most) {
    int line = text.lastIndexOf('\n', most - 1);
    int space = text.lastIndexOf(' ', most - 1);
    int at = line > from ? line : space > from ? space : most - 1;
    return Character.isHighSurrogate(text.charAt(at)) ? at : at + 1;
  }
}
