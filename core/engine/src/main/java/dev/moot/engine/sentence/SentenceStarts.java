package dev.moot.engine.sentence;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where the sentences of a text begin. A sentence ends with a mark such as {@code . ! ? … 。 ؟ ।},
 * with the quotation marks, brackets and notes that close behind it, when white space and something
 * other than a small letter follow; the marks of scripts without blanks need none. A full stop ends
 * no sentence after an abbreviation or an initial, nor do dots that stand for omitted words.
 *
 * <p>{@link java.text.BreakIterator} is not used: its rules change from JDK to JDK, and it ends a
 * sentence after {@code Dr.}
 */
public final class SentenceStarts {

  private static final String MARKS = ".!?…‼⁇⁈⁉";

  /** Marks that end a sentence whatever follows. */
  private static final String FULL_MARKS = "。！？｡।॥؟۔։።፧၊။។៕᠃";

  private static final String CLOSING = "\"'’”»›)]}“‘«‹」』】）》〉";
  private static final String OPENING = "\"'‘“„‚«‹»›([{¿¡「『【（《〈—–-";
  private static final String NOTES = "¹²³⁰⁴⁵⁶⁷⁸⁹*†‡";

  /** After these a quotation goes on as part of its sentence. */
  private static final String GOING_ON = "、，,;；：:とっ";

  private static final Pattern SAID = Pattern.compile("\\p{IsHan}{1,4}?[说說问問道喊答]");

  private static final int LONGEST_NOTE = 6;
  private static final int LONGEST_WORD = 30;

  private final String text;

  private SentenceStarts(String text) {
    this.text = text;
  }

  /** Where sentences of {@code text} begin, but for the first. */
  public static int[] of(String text) {
    return new SentenceStarts(text).all();
  }

  private int[] all() {
    IntStream.Builder found = IntStream.builder();
    for (int i = 0; i < text.length(); i++) {
      if (!isMark(text.charAt(i))) {
        continue;
      }
      int mark = i;
      while (isMark(at(i + 1))) {
        i++;
      }
      int end = afterClosing(i + 1);
      int next = afterGaps(end);
      if (next < text.length() && ends(mark, i, end, next)) {
        found.add(next);
      }
      i = Math.max(i, end - 1);
    }
    return found.build().toArray();
  }

  /**
   * Whether a sentence ends with the marks from {@code mark} to {@code last}.
   *
   * @param end where what closes behind them ends
   * @param next where the text goes on
   */
  private boolean ends(int mark, int last, int end, int next) {
    if (isOmission(mark, last)) {
      return false;
    }
    if (FULL_MARKS.indexOf(text.charAt(last)) >= 0) {
      return end == last + 1 || !goesOnAfterQuotation(next);
    }
    if (next == end) {
      return ".…".indexOf(text.charAt(last)) < 0 && isWithoutBlanks(text.codePointAt(next));
    }
    int word = next;
    while (isGap(at(word)) || OPENING.indexOf(at(word)) >= 0) {
      word++;
    }
    boolean begins = word == text.length() || begins(word);
    boolean one = mark == last && text.charAt(mark) == '.';
    return begins && !(one && Abbreviations.goesOn(wordBefore(mark), isFirst(mark), word(word)));
  }

  /** {@code 。」と言った}, {@code ？”她问}: who said it comes after it, in the same sentence. */
  private boolean goesOnAfterQuotation(int next) {
    String rest = text.substring(next, Math.min(text.length(), next + LONGEST_NOTE));
    return GOING_ON.indexOf(text.charAt(next)) >= 0 || SAID.matcher(rest).lookingAt();
  }

  /** Whether a sentence can begin with the word at {@code at}. */
  private boolean begins(int at) {
    char first = text.charAt(at);
    boolean brand = Character.isLowerCase(first) && Character.isUpperCase(at(at + 1));
    boolean goesOn = isMark(first) ? first == '.' : GOING_ON.indexOf(first) >= 0;
    return brand || !(Character.isLowerCase(first) || goesOn);
  }

  /** {@code [...]}, {@code (!)}, and the dots of {@code . . .} and of {@code said … Bob}. */
  private boolean isOmission(int mark, int last) {
    boolean bracketed = "([".indexOf(at(mark - 1)) >= 0 && ")]".indexOf(at(last + 1)) >= 0;
    boolean dots = ".…".indexOf(text.charAt(mark)) >= 0 && text.charAt(mark) == text.charAt(last);
    return bracketed || (dots && isGap(at(mark - 1)));
  }

  /** Behind the quotation marks, brackets and notes that close at {@code from}. */
  private int afterClosing(int from) {
    int at = from;
    while (at < text.length()) {
      int next = at;
      if (isGap(text.charAt(at)) && "»›".indexOf(at(at + 1)) >= 0 && isGapOrEnd(at + 2)) {
        next = at + 2; // the narrow spaces of French
      } else if (isClosing(at) || NOTES.indexOf(text.charAt(at)) >= 0) {
        next = at + 1;
      } else if (isGap(text.charAt(at)) && at(at + 1) == '[' && Character.isDigit(at(at + 2))) {
        next = afterNote(at + 1);
        next = next == at + 1 ? at : next;
      } else {
        next = afterNote(at);
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** A mark that opens as well closes here unless a word begins with it. */
  private boolean isClosing(int at) {
    char c = text.charAt(at);
    boolean opens = OPENING.indexOf(c) >= 0 && Character.isLetterOrDigit(at(at + 1));
    return CLOSING.indexOf(c) >= 0 && !opens;
  }

  /** Behind {@code [12]} at {@code at}, or the number of a note whose raising is lost. */
  private int afterNote(int at) {
    if (text.charAt(at) == '[') {
      int close = text.indexOf(']', at);
      boolean note =
          close > at + 1
              && close - at <= LONGEST_NOTE
              && text.substring(at + 1, close).chars().allMatch(SentenceStarts::isOfNote);
      return note ? close + 1 : at;
    }
    int end = at;
    while (Character.isDigit(at(end)) && end - at < 3) {
      end++;
    }
    boolean raised = end > at && isGapOrEnd(end) && at > 3 && isWord(at - 4, at - 1);
    return raised ? end : at;
  }

  private boolean isWord(int from, int to) {
    return text.substring(from, to).chars().allMatch(Character::isLowerCase);
  }

  private static boolean isOfNote(int c) {
    return Character.isDigit(c) || "^,–- ".indexOf(c) >= 0 || (c >= 'a' && c <= 'z');
  }

  private int afterGaps(int from) {
    int at = from;
    while (isGap(at(at))) {
      at++;
    }
    return at;
  }

  /** The word that ends before {@code mark}, with the dots inside it. */
  private String wordBefore(int mark) {
    int from = mark;
    while (from > 0
        && mark - from < LONGEST_WORD
        && isOfWord(from - 1)
        && isWithoutBlanks(text.charAt(from - 1)) == isWithoutBlanks(text.charAt(mark - 1))) {
      from--;
    }
    return text.substring(from, mark);
  }

  private boolean isFirst(int mark) {
    return wordBefore(mark).length() == mark;
  }

  private String word(int from) {
    int to = from;
    while (to < text.length() && to - from < LONGEST_WORD && isOfWord(to)) {
      to++;
    }
    String word = text.substring(from, to);
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private boolean isOfWord(int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || "'’-.".indexOf(c) >= 0;
  }

  private char at(int at) {
    return at < 0 || at >= text.length() ? '\0' : text.charAt(at);
  }

  private boolean isGapOrEnd(int at) {
    return at >= text.length() || isGap(text.charAt(at));
  }

  private static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0 || FULL_MARKS.indexOf(c) >= 0;
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isWithoutBlanks(int letter) {
    UnicodeScript script = UnicodeScript.of(letter);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA;
  }
}
