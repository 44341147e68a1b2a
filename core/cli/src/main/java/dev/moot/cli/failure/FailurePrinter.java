package dev.moot.cli.failure;

import dev.moot.cli.report.ExitCode;
import dev.moot.engine.diagnostic.VisibleText;
import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says why a command could not be done: what it is about, and below that what to do. */
public final class FailurePrinter {

  /** Said of all commands that write a site or change its files, wherever they end. */
  public static final String UNHARMED =
      "what was published before is as it was, or the next build mends it";

  private static final int TRACE = 8;

  private final PrintWriter err;

  public FailurePrinter(PrintWriter err) {
    this.err = err;
  }

  /** Says that the command cannot be done as asked; gives the exit code. */
  public int misused(String message, String hint) {
    print(message, hint);
    return ExitCode.USAGE;
  }

  /** Says that what lies outside Moot did not do its part; gives the exit code. */
  public int failed(String message, String hint) {
    print(message, hint);
    return ExitCode.FAILURE;
  }

  /**
   * Says why {@code problem} came; gives the exit code.
   *
   * @param unharmed what is as it was, for when the disk fails
   */
  public int thrown(Throwable problem, String unharmed) {
    if (problem instanceof RefusedException refused) {
      return misused(String.valueOf(refused.getMessage()), refused.hint());
    }
    if (SpentMemory.isWhy(problem)) {
      return failed(SpentMemory.message(), SpentMemory.HINT + unharmed);
    }
    if (problem instanceof IOException || problem instanceof UncheckedIOException) {
      return failed("the disk says no: " + reason(problem), unharmed);
    }
    if (problem.getCause() instanceof InterruptedException) {
      return failed("something in this process interrupted it, perhaps a plugin", unharmed);
    }
    err.println("moot: this is a bug in Moot: " + VisibleText.of(String.valueOf(problem)));
    StackTraceElement[] trace = problem.getStackTrace();
    for (int i = 0; i < Math.min(TRACE, trace.length); i++) {
      err.println("      at " + trace[i]);
    }
    err.println("      please report it with these lines; what was published before is as it was");
    return ExitCode.FAILURE;
  }

  private void print(String message, String hint) {
    err.println("moot: " + VisibleText.of(message));
    err.println("      " + VisibleText.of(hint));
  }

  /** What a file system exception is about; its own message is often just the path. */
  private static String reason(Throwable problem) {
    Throwable cause = problem.getCause() == null ? problem : problem.getCause();
    String message = String.valueOf(cause.getMessage());
    if (cause instanceof AccessDeniedException) {
      return "access denied to " + message;
    }
    return cause instanceof NoSuchFileException ? "there is no " + message : message;
  }
}
