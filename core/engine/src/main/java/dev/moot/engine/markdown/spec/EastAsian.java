package dev.moot.engine.markdown.spec;

import java.util.Arrays;

/**
 * The letters and punctuation of Chinese, Japanese and Korean: what Unicode's East Asian Width
 * calls wide, full or half, and all of Hangul, without emoji. Ranges are those of blocks, so that
 * what a later Unicode adds to one is in it on every JDK.
 */
final class EastAsian {

  /** First and last of each range, ascending. */
  private static final int[] RANGES = {
    0x1100, 0x11FF, // Hangul Jamo
    0x20A9, 0x20A9, // the won sign, which is half width
    0x2329, 0x232A, // angle brackets
    0x2630, 0x2637, // trigrams
    0x268A, 0x268F,
    0x2E80, 0x303E, // radicals, CJK Symbols and Punctuation
    0x3041, 0xA4CF, // kana, Bopomofo, enclosed letters, ideographs, Yi
    0xA960, 0xA97F, // Hangul Jamo Extended-A
    0xAC00, 0xD7FF, // Hangul Syllables
    0xF900, 0xFAFF, // CJK Compatibility Ideographs
    0xFE10, 0xFE19, // Vertical Forms
    0xFE30, 0xFE6F, // Compatibility Forms, Small Form Variants
    0xFF01, 0xFFEE, // Halfwidth and Fullwidth Forms
    0x16FE0, 0x18DFF, // Tangut, Khitan
    0x1AFF0, 0x1B2FF, // kana, Nushu
    0x1D300, 0x1D37F, // Tai Xuan Jing, counting rods
    0x1F200, 0x1F219, // Enclosed Ideographic Supplement, but for its emoji
    0x1F21B, 0x1F22E,
    0x1F230, 0x1F231,
    0x1F237, 0x1F237,
    0x1F23B, 0x1F248,
    0x1F260, 0x1F265,
    0x20000, 0x3FFFD, // the ideographic planes
  };

  private EastAsian() {}

  /** Whether {@code c}, a code point, is one of them. */
  static boolean is(int c) {
    int at = Arrays.binarySearch(RANGES, c);
    // Between the first and the last of a range, the place to insert is that of its last.
    return at >= 0 || (-at - 1) % 2 == 1;
  }

  /**
   * Whether it is a quotation mark that may be full width, which a variation selector then says.
   */
  static boolean isAmbiguousQuote(int c) {
    return c == '\u2018' || c == '\u2019' || c == '\u201C' || c == '\u201D';
  }
}
