package dev.moot.engine.character;

import java.util.Locale;
import java.util.Optional;

/**
 * Characters that no reader sees and that say something all the same: control characters, which no
 * page can hold, and the tags of Unicode (U+E0000 to U+E007F), by which whole sentences are hidden
 * in a text for machines to read. Tags that make the flag of a country's part are let be.
 */
public final class HiddenText {

  private static final int FLAG = 0x1F3F4;
  private static final int FIRST_TAG = 0xE0000;
  private static final int LAST_TAG = 0xE007F;

  /**
   * A run of them.
   *
   * @param start where it begins in the text
   * @param end where it is over
   * @param message what it is
   * @param hint what to do about it
   */
  public record Run(int start, int end, String message, String hint) {}

  private HiddenText() {}

  /** The first tags in {@code text} that are of no flag. */
  public static Optional<Run> tags(String text) {
    return first(text, false);
  }

  /** The first tags of no flag, or the first character that no page can hold, in {@code text}. */
  public static Optional<Run> in(String text) {
    return first(text, true);
  }

  private static Optional<Run> first(String text, boolean control) {
    int before = 0;
    int i = firstOdd(text);
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (isTag(c)) {
        int end = endOfTags(text, next);
        if (before != FLAG) {
          return Optional.of(tags(text, i, end));
        }
        next = end;
      } else if (control && isUnprintable(c)) {
        return Optional.of(
            new Run(
                i,
                next,
                "the character " + code(c) + " cannot stand on a page",
                "delete it; a mark for what cannot be read is shown there"));
      }
      before = c;
      i = next;
    }
    return Optional.empty();
  }

  /** Where the first character stands that has to be looked at closely; most texts have none. */
  private static int firstOdd(String text) {
    int i = 0;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isPlain(char c) {
    return (c >= ' ' && c < 0x7F)
        || (c >= 0xA0 && c < Character.MIN_SURROGATE)
        || c == '\n'
        || c == '\r'
        || c == '\t';
  }

  private static boolean isTag(int c) {
    return c >= FIRST_TAG && c <= LAST_TAG;
  }

  private static int endOfTags(String text, int from) {
    int end = from;
    while (end < text.length() && isTag(text.codePointAt(end))) {
      end += 2;
    }
    return end;
  }

  private static Run tags(String text, int start, int end) {
    String spelt =
        text.substring(start, end)
            .codePoints()
            .map(c -> c - FIRST_TAG)
            .filter(c -> c >= ' ' && c < 0x7F)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return new Run(
        start,
        end,
        spelt.isEmpty()
            ? "hidden characters from U+E0000 to U+E007F"
            : "hidden characters spell `" + spelt + "`, which no reader sees",
        "delete them");
  }

  private static String code(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }

  /**
   * Whether no page and no feed can hold {@code c}: all of C0 and C1 but tabs and line ends, half a
   * surrogate pair, and what Unicode will never assign.
   */
  public static boolean isUnprintable(int c) {
    boolean breaks = c == '\t' || c == '\n' || c == '\r' || c == 0x85;
    return (Character.isISOControl(c) && !breaks)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  /**
   * {@code text} with U+FFFD for each unit of what cannot stand on a page, as CommonMark has it for
   * U+0000; every other character keeps its place. The text itself where there is none.
   */
  public static String printable(String text) {
    StringBuilder mended = null;
    int i = firstOdd(text);
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (isUnprintable(c)) {
        mended = mended == null ? new StringBuilder(text) : mended;
        for (int at = i; at < next; at++) {
          mended.setCharAt(at, '\uFFFD');
        }
      }
      i = next;
    }
    return mended == null ? text : mended.toString();
  }
}
