package dev.moot.plugin.formats.thread;

import java.util.regex.Pattern;

/**
 * Leaves out what nobody sees and what may make a text look like another: control characters,
 * overrides of the direction of writing, halves of pairs.
 */
public final class Cleaning {

  private static final Pattern BLANKS =
      Pattern.compile(
          "[\\s\\x85\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+");

  private Cleaning() {}

  /** {@code text} on one line. */
  public static String line(String text, Leftovers leftovers) {
    return BLANKS.matcher(clean(text, leftovers)).replaceAll(" ").strip();
  }

  /** {@code text} with its lines, which end in a line feed. */
  public static String lines(String text, Leftovers leftovers) {
    return clean(text.replaceAll("\\r\\n?|[\\x0b\\x0c\\x85\\u2028\\u2029]", "\n"), leftovers);
  }

  private static String clean(String text, Leftovers leftovers) {
    StringBuilder kept = new StringBuilder(text.length());
    int left = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c >= 0x1C && c <= 0x1F) {
        kept.append(' '); // they part words, and have no other sense
        left++;
      } else if (isRefused(c)) {
        left++;
      } else if (!isEmpty(c)) {
        kept.appendCodePoint(c);
      }
    }
    leftovers.add(Leftovers.HIDDEN, left);
    return kept.toString();
  }

  /**
   * Where a line may break, and nothing else: they say nothing, and words with them are not found.
   */
  private static boolean isEmpty(int c) {
    return c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0xAD;
  }

  private static boolean isRefused(int c) {
    return (Character.isISOControl(c) && !(c >= '\t' && c <= '\r') && c != 0x85)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xFDD0 && c <= 0xFDEF);
  }
}
