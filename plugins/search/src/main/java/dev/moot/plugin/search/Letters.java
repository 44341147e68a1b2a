package dev.moot.plugin.search;

import java.util.Map;

/** What characters count for in a search. */
final class Letters {

  /** Letters that no decomposition brings to the ones that people type in their place. */
  private static final Map<Character, String> OTHERS =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ł', "l"),
          Map.entry('ħ', "h"),
          Map.entry('ı', "i"),
          Map.entry('ς', "σ"),
          Map.entry('\u0649', "\u064A"), // alef maksura: yeh
          Map.entry('\u06CC', "\u064A"), // Persian yeh
          Map.entry('\u06A9', "\u0643"), // Persian kaf
          Map.entry('\u0629', "\u0647")); // teh marbuta: heh

  private static final String HEBREW_PREFIXES = "והבלמשכ";

  private static final String[] ARABIC_PREFIXES = {
    "\u0648\u0627\u0644", // wal
    "\u0628\u0627\u0644", // bil
    "\u0643\u0627\u0644", // kal
    "\u0641\u0627\u0644", // fal
    "\u0644\u0644", // lil
    "\u0627\u0644" // al
  };

  private Letters() {}

  /** What {@code c}, of ASCII, is in small letters; 0 if it is no part of a word. */
  static int small(char c) {
    if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
      return c;
    }
    return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : 0;
  }

  /** Whether {@code point} is part of a word: a letter, a digit, or a mark on one. */
  static boolean isPart(int point) {
    return Character.isLetterOrDigit(point)
        || switch (Character.getType(point)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }

  /** Whether words of the script of {@code point} follow each other without spaces, or may. */
  static boolean isUnspaced(int point) {
    return point >= 0x0E00 && point <= 0x0EFF // Thai, Lao
        || point >= 0x1000 && point <= 0x109F // Burmese
        || point >= 0x1780 && point <= 0x17FF // Khmer
        || point >= 0x2E80 && point <= 0x9FFF // Chinese, kana
        || point >= 0xAC00 && point <= 0xD7AF // Hangul
        || point >= 0xF900 && point <= 0xFAFF
        || point >= 0x20000 && point <= 0x3FFFF;
  }

  /**
   * Whether the mark {@code c} is left out: accents of Latin and Greek, vowel points, and the line
   * that only makes Arabic words longer. On Cyrillic letters they make other letters, but for ё.
   */
  static boolean isDropped(char c, char base) {
    return c >= 0x300 && c <= 0x36F && (base < 0x400 || base > 0x52F || base == 'е' && c == 0x308)
        || c >= 0x591 && c <= 0x5C7 && c != 0x5BE && c != 0x5C0 && c != 0x5C3 && c != 0x5C6
        || c >= 0x610 && c <= 0x61A
        || c >= 0x64B && c <= 0x65F
        || c == 0x640
        || c == 0x670
        || c >= 0x6D6 && c <= 0x6ED;
  }

  /** What stands in place of {@code c}; empty where it stays. */
  static String other(char c) {
    return c < 0xDF ? "" : OTHERS.getOrDefault(c, "");
  }

  /**
   * {@code word} without a Hebrew or Arabic article, preposition or "and" that it may begin with.
   */
  static String withoutPrefix(String word) {
    char first = word.charAt(0);
    if (first >= 0x5D0 && first <= 0x5EA) {
      return word.length() > 3 && HEBREW_PREFIXES.indexOf(first) >= 0 ? word.substring(1) : word;
    }
    if (first >= 0x620 && first <= 0x64A) {
      for (String prefix : ARABIC_PREFIXES) {
        if (word.startsWith(prefix) && word.length() >= prefix.length() + 3) {
          return word.substring(prefix.length());
        }
      }
    }
    return word;
  }
}
