package dev.moot.cli.report;

/** What the process says to whoever started it. */
public final class ExitCode {

  /** All is done. */
  public static final int DONE = 0;

  /** Something in the site is wrong. */
  public static final int CONTENT = 1;

  /** The command cannot be done as asked. */
  public static final int USAGE = 2;

  /** The disk or the network says no, or Moot has a bug. */
  public static final int FAILURE = 3;

  private ExitCode() {}
}
