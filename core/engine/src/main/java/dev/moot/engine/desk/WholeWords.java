package dev.moot.engine.desk;

import dev.moot.engine.diagnostic.Span;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Takes a part of a word that was marked for the whole of it. */
final class WholeWords {

  /** Scripts in which words stand without space between. */
  private static final Set<UnicodeScript> UNBROKEN =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN);

  private WholeWords() {}

  /** {@code marked}, and what is missing of the words at its ends. */
  static Span around(String text, Span marked) {
    int start = marked.start();
    int end = marked.end();
    while (start > 0 && start < end && isWithin(text, start)) {
      start--;
    }
    while (end > start && end < text.length() && isWithin(text, end)) {
      end++;
    }
    return new Span(start, end);
  }

  /** Whether {@code at} lies between two characters of one word. */
  private static boolean isWithin(String text, int at) {
    char before = text.charAt(at - 1);
    char behind = text.charAt(at);
    return Character.isSurrogatePair(before, behind)
        || (isPart(before) && isPart(behind))
        || (isPart(before)
            && isApostrophe(behind)
            && at + 1 < text.length()
            && isPart(text.charAt(at + 1)))
        || (isApostrophe(before) && isPart(behind) && at > 1 && isPart(text.charAt(at - 2)));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isPart(char c) {
    boolean combining =
        Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    return (Character.isLetterOrDigit(c) || combining) && !UNBROKEN.contains(UnicodeScript.of(c));
  }
}
