package dev.moot.cli.report;

import java.util.Set;

/**
 * How many columns of a terminal a text takes: two for each letter of Chinese, Japanese and Korean
 * and for pictures, none for marks on other letters.
 */
final class Columns {

  private static final Set<Character.UnicodeScript> WIDE =
      Set.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HANGUL,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.BOPOMOFO);

  private Columns() {}

  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  private static int of(int codePoint) {
    switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
        return 0;
      }
      default -> {
        return isWide(codePoint) ? 2 : 1;
      }
    }
  }

  private static boolean isWide(int codePoint) {
    boolean halfWidth = codePoint >= 0xFF61 && codePoint <= 0xFFDC;
    boolean punctuation = codePoint >= 0x3000 && codePoint <= 0x30FF;
    boolean fullWidth = codePoint >= 0xFF01 && codePoint <= 0xFF60;
    boolean picture = codePoint >= 0x1F300 && codePoint <= 0x1FAFF;
    return !halfWidth
        && (punctuation
            || fullWidth
            || picture
            || WIDE.contains(Character.UnicodeScript.of(codePoint)));
  }
}
