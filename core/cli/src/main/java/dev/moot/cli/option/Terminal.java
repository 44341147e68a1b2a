package dev.moot.cli.option;

/** Whether somebody watches, as the launcher found. */
public final class Terminal {

  private Terminal() {}

  /** Whether the output goes to a terminal. */
  public static boolean isThere() {
    return Boolean.getBoolean("moot.terminal");
  }
}
