package dev.moot.engine.write;

/** Thrown when something cannot be done as asked, before anything was touched. */
public final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * @param message why, lower case
   * @param hint what to do instead
   */
  public RefusedException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  public String hint() {
    return hint;
  }
}
