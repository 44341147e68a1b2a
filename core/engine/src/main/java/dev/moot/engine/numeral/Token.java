package dev.moot.engine.numeral;

/**
 * A word, a sign or a number of a text.
 *
 * @param kind which of them
 * @param text as written, in small letters
 * @param value of a number; of a part the number of parts: 10 of "tenth"
 */
record Token(Kind kind, String text, double value) {

  enum Kind {
    WORD,
    SIGN,
    NUMBER,
    /** What a fraction is counted in: thirds, tenths. */
    PART
  }

  static Token word(String text) {
    return new Token(Kind.WORD, text, 0);
  }

  boolean is(String other) {
    return text.equals(other);
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isPart() {
    return kind == Kind.PART;
  }

  /** Whether it was written in digits. */
  boolean isDigits() {
    return isNumber() && isDigit(text.charAt(text.length() - 1));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether it was written with digits after a point. */
  boolean isDecimal() {
    return isDigits() && (text.indexOf('.') >= 0 || text.indexOf(',') >= 0);
  }
}
