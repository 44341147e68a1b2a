package dev.moot.lsp.text;

/**
 * The lines of front matter, fences left out.
 *
 * @param first the first of them
 * @param end the line behind the last: that of the closing fence, or the end of the text
 */
public record FrontMatterLines(int first, int end) {

  /** That of {@code lines}; none where the text does not begin with a fence. */
  public static FrontMatterLines of(TextLines lines) {
    if (!lines.line(0).strip().equals("---")) {
      return new FrontMatterLines(0, 0);
    }
    int end = 1;
    while (end < lines.count() && !lines.line(end).strip().equals("---")) {
      end++;
    }
    return new FrontMatterLines(1, end);
  }

  /** Whether {@code line} is one of them. */
  public boolean has(int line) {
    return first <= line && line < end;
  }
}
