package dev.moot.engine.character;

/**
 * Whether there is anything to be seen of a text. Blanks of every width, control and format
 * characters and what else leaves no mark by itself ({@code Default_Ignorable_Code_Point} of
 * Unicode, fillers, the empty Braille pattern) are not.
 */
public final class Unseen {

  private Unseen() {}

  /** Whether nothing of {@code text} is to be seen, as of an empty one. */
  public static boolean is(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!is(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  private static boolean is(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || isIgnored(c);
  }

  /** Letters and marks by their category, which are drawn as nothing. */
  private static boolean isIgnored(int c) {
    return switch (c) {
      case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
      default ->
          isBetween(c, 0x180B, 0x180F)
              || isBetween(c, 0xFE00, 0xFE0F)
              || isBetween(c, 0xE0000, 0xE0FFF);
    };
  }

  private static boolean isBetween(int c, int first, int last) {
    return c >= first && c <= last;
  }
}
