package dev.moot.engine.message;

/** A message that cannot be read. */
public final class BadMessage extends Exception {

  private static final long serialVersionUID = 1;

  private final int at;
  private final String hint;

  /**
   * @param at where in the message, in characters
   * @param words what is wrong there
   * @param hint what to type
   */
  BadMessage(int at, String words, String hint) {
    super(words);
    this.at = at;
    this.hint = hint;
  }

  /** Where in the message, in characters from its beginning. */
  public int at() {
    return at;
  }

  /** What to type. */
  public String hint() {
    return hint;
  }
}
