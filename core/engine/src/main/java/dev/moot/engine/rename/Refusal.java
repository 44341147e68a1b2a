package dev.moot.engine.rename;

/** Thrown when something cannot be renamed as asked; nothing was touched. */
public final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * @param message why, lower case
   * @param hint what to type instead
   */
  Refusal(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  public String hint() {
    return hint;
  }
}
