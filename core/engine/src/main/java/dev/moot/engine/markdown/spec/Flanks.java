package dev.moot.engine.markdown.spec;

/**
 * What stands on both sides of a run of {@code *}, {@code _} or {@code ~}, by which it may open or
 * close emphasis: CommonMark 0.31.2, 6.2, with the amendment for Chinese, Japanese and Korean.
 * Their punctuation stands beside words without a space, so it does not keep a run from opening or
 * closing, and next to their letters no other punctuation does either.
 *
 * @param before the code point before the run; a line feed at the start of the text
 * @param after the code point after it; a line feed at the end
 * @param left whether the run is left-flanking, so that it may open
 * @param right whether it is right-flanking, so that it may close
 * @param pointBefore whether punctuation of any script stands before it
 * @param pointAfter the same after it
 * @param spaceBefore whether white space stands before it
 * @param spaceAfter the same after it
 * @see <a href="https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md">the
 *     amendment</a>
 */
record Flanks(
    int before,
    int after,
    boolean left,
    boolean right,
    boolean pointBefore,
    boolean pointAfter,
    boolean spaceBefore,
    boolean spaceAfter) {

  private static final int FULL_WIDTH = 0xFE01;

  /** The sides of the run from {@code start} to {@code end}. */
  static Flanks of(CharSequence text, int start, int end) {
    int before = start == 0 ? '\n' : Character.codePointBefore(text, start);
    int after = end == text.length() ? '\n' : Character.codePointAt(text, end);
    int base = before;
    int selected = start - Character.charCount(before);
    if (isVariation(before) && selected > 0) {
      base = Character.codePointBefore(text, selected);
    }
    boolean cjkBefore =
        EastAsian.is(base) || (before == FULL_WIDTH && EastAsian.isAmbiguousQuote(base));
    boolean cjkAfter = EastAsian.is(after);
    boolean spaceBefore = isSpace(before);
    boolean spaceAfter = isSpace(after);
    boolean pointBefore = isPunctuation(base);
    boolean pointAfter = isPunctuation(after);
    boolean edgeBefore = spaceBefore || pointBefore || cjkBefore;
    boolean edgeAfter = spaceAfter || pointAfter || cjkAfter;
    boolean left = !spaceAfter && (!pointAfter || cjkAfter || edgeBefore);
    boolean right = !spaceBefore && (!pointBefore || cjkBefore || edgeAfter);
    return new Flanks(before, after, left, right, pointBefore, pointAfter, spaceBefore, spaceAfter);
  }

  /** What chooses the form of the character before it, an emoji's excepted. */
  private static boolean isVariation(int c) {
    return (c >= 0xFE00 && c <= 0xFE0E) || (c >= 0xE0100 && c <= 0xE01EF);
  }

  private static boolean isSpace(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\f'
        || c == '\r'
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** Symbols, such as currencies and emoji, count as punctuation. */
  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
