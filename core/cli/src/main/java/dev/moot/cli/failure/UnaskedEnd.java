package dev.moot.cli.failure;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Notices that something other than Moot ended the process, as a plugin does that calls {@link
 * System#exit}: nothing would be said, and the exit code would be whatever it likes. Whoever
 * interrupts Moot, or stops it by a signal, is not meant. It can do nothing about {@link
 * Runtime#halt}.
 */
public final class UnaskedEnd extends Thread {

  private final PrintWriter err;
  private volatile boolean asked;

  private UnaskedEnd(PrintWriter err) {
    super("moot-unasked-end");
    this.err = err;
  }

  /** Begins to watch; what it says is printed to {@code err}. */
  public static UnaskedEnd watch(PrintWriter err) {
    UnaskedEnd watch = new UnaskedEnd(err);
    Runtime.getRuntime().addShutdownHook(watch);
    return watch;
  }

  /** Says that Moot itself ends the process now. */
  public void asked() {
    asked = true;
  }

  @Override
  public void run() {
    if (!asked) {
      Thread.getAllStackTraces().values().stream()
          .map(Arrays::asList)
          .filter(UnaskedEnd::exits)
          .findFirst()
          .ifPresent(stack -> Runtime.getRuntime().halt(say(stack)));
    }
  }

  /** A signal ends the process from elsewhere. */
  private static boolean exits(List<StackTraceElement> stack) {
    return stack.stream()
        .anyMatch(
            f -> f.getClassName().equals("java.lang.Runtime") && f.getMethodName().equals("exit"));
  }

  private int say(List<StackTraceElement> stack) {
    Optional<StackTraceElement> caller =
        stack.stream().filter(PluginFrames::isOfPlugin).findFirst();
    int code =
        caller
            .map(
                frame -> {
                  String id = PluginFrames.id(frame);
                  return new FailurePrinter(err)
                      .failed(
                          "the plugin `"
                              + id
                              + "` ended the whole process at "
                              + frame.getFileName()
                              + ":"
                              + frame.getLineNumber(),
                          "tell its author, or switch it off: `plugins: {"
                              + id
                              + ": false}`; "
                              + FailurePrinter.UNHARMED);
                })
            .orElseGet(
                () ->
                    new FailurePrinter(err)
                        .failed("something ended the whole process", FailurePrinter.UNHARMED));
    err.flush();
    return code;
  }
}
