package dev.moot.engine.review;

import java.util.Optional;
import java.util.Set;

/**
 * Where a text goes on after its first sentence. The rule misses rather than cries wolf: a sentence
 * ends with {@code . ! ?} and closing marks, when white space and a capital letter that begins a
 * word follow. A full stop ends none after an abbreviation, an initial ({@code J.}, {@code U.S.})
 * or a number at the beginning ({@code 2.}); nor does any mark within brackets or quotation marks.
 *
 * <p>{@link java.text.BreakIterator} is not used: its rules change from JDK to JDK, and it ends a
 * sentence after {@code Dr.}
 */
final class SecondSentence {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "al", "approx", "art", "bros", "ca", "cf", "ch", "chap", "co", "corp", "dept", "dr", "ed",
          "eds", "eq", "est", "esp", "etc", "fig", "figs", "gen", "gov", "hon", "inc", "jr", "ltd",
          "max", "messrs", "min", "mr", "mrs", "ms", "mt", "no", "nos", "op", "p", "pp", "par",
          "ph", "prof", "rep", "rev", "sec", "sen", "sr", "st", "vol", "vols", "vs", "v");

  private static final String OPENING = "([{\u201C\u2018\u00AB\"'";
  private static final String CLOSING = ")]}\u201D\u2019\u00BB\"'";

  private static final int MAX_WORDS = 3;

  private SecondSentence() {}

  /** How the second sentence of {@code text} begins: its first words; empty if there is none. */
  static Optional<String> of(String text) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("([{\u201C\u00AB".indexOf(c) >= 0) {
        depth++;
      } else if (")]}\u201D\u00BB".indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (c == '"') {
        quoted = !quoted;
      } else if (depth == 0 && !quoted && ".!?".indexOf(c) >= 0) {
        Optional<String> next = next(text, i);
        if (next.isPresent()) {
          return next;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> next(String text, int mark) {
    int at = mark + 1;
    while (at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int begin = at;
    while (begin < text.length() && isSpace(text.charAt(begin))) {
      begin++;
    }
    int letter = begin;
    while (letter < text.length() && OPENING.indexOf(text.charAt(letter)) >= 0) {
      letter++;
    }
    boolean begins =
        begin > at && letter < text.length() && Character.isUpperCase(text.charAt(letter));
    if (!begins || (text.charAt(mark) == '.' && isAbbreviation(text, mark))) {
      return Optional.empty();
    }
    return Optional.of(firstWords(text.substring(begin)));
  }

  /** Whether the full stop at {@code mark} belongs to the word before it. */
  private static boolean isAbbreviation(String text, int mark) {
    int from = mark;
    while (from > 0 && (Character.isLetterOrDigit(text.charAt(from - 1)) || isInner(text, from))) {
      from--;
    }
    String word = text.substring(from, mark);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean number = from == 0 && word.chars().allMatch(Character::isDigit);
    return word.isEmpty() // an ellipsis in full stops
        || initial
        || number
        || word.indexOf('.') >= 0
        || ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  /** Whether a full stop within a word stands before {@code at}: the first one of {@code e.g.} */
  private static boolean isInner(String text, int at) {
    return text.charAt(at - 1) == '.' && at > 1 && Character.isLetter(text.charAt(at - 2));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String firstWords(String rest) {
    String[] words = rest.strip().split("\\s+", MAX_WORDS + 1);
    return String.join(
        " ", java.util.Arrays.asList(words).subList(0, Math.min(MAX_WORDS, words.length)));
  }
}
