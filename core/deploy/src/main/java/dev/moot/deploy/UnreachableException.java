package dev.moot.deploy;

/** Thrown when a remote could not be talked to, or did not answer as expected. */
public final class UnreachableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * @param message what happened, lower case
   * @param hint what to do about it
   */
  public UnreachableException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  public String hint() {
    return hint;
  }
}
