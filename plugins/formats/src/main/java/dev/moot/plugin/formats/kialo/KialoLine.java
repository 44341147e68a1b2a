package dev.moot.plugin.formats.kialo;

import java.util.Optional;

/**
 * A claim of an export, or the sign that one stands here too.
 *
 * @param line which line of the file it is on, from 1
 * @param number its numbers: {@code 1.2.1.}
 * @param side whether it speaks for its parent; absent of what has no parent
 * @param text what it says
 */
record KialoLine(int line, String number, Optional<Boolean> side, String text) {

  private static final String SEE = "-> See ";

  /** The claim that begins on a line; empty when {@code text} goes on with the one before. */
  static Optional<KialoLine> of(int line, String text) {
    String stripped = text.strip();
    int end = numbers(stripped, 0);
    if (end == 0 || (end < stripped.length() && !Character.isWhitespace(stripped.charAt(end)))) {
      return Optional.empty();
    }
    String rest = stripped.substring(end).strip();
    Optional<Boolean> side =
        rest.startsWith("Pro:")
            ? Optional.of(true)
            : rest.startsWith("Con:") ? Optional.of(false) : Optional.empty();
    String words = side.isPresent() ? rest.substring("Pro:".length()).strip() : rest;
    return Optional.of(new KialoLine(line, stripped.substring(0, end), side, words));
  }

  /** Where the numbers that begin at {@code from} end: {@code from} where there are none. */
  private static int numbers(String text, int from) {
    int end = from;
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '.' && at > end) {
        end = at + 1;
      } else if (c < '0' || c > '9') {
        return end;
      }
    }
    return end;
  }

  /** The same with {@code words} as its text. */
  KialoLine saying(String words) {
    return new KialoLine(line, number, side, words);
  }

  /** How deep it stands: 1 for what has no parent. */
  long depth() {
    return number.chars().filter(c -> c == '.').count();
  }

  /** The numbers of the claim that stands here too, if this is the sign for one. */
  Optional<String> seen() {
    if (!text.startsWith(SEE)) {
      return Optional.empty();
    }
    String other = text.substring(SEE.length()).strip();
    String whole = other.endsWith(".") ? other : other + ".";
    return numbers(whole, 0) == whole.length() ? Optional.of(whole) : Optional.empty();
  }

  /** The numbers of its parent; empty of what stands on its own. */
  Optional<String> parent() {
    int end = number.lastIndexOf('.', number.length() - 2);
    return end < 0 ? Optional.empty() : Optional.of(number.substring(0, end + 1));
  }

  /** Where it is. */
  String place() {
    return "line " + line;
  }
}
