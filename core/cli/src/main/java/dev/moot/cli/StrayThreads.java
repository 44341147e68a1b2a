package dev.moot.cli;

import dev.moot.cli.report.FailurePrinter;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Says which plugin a thread is of that fails, once for each failure: nobody waits for such a
 * thread, and Java would print a trace. What Moot itself does on threads is caught where it is
 * done.
 */
final class StrayThreads implements Thread.UncaughtExceptionHandler {

  private final PrintWriter err;
  private final Set<String> said = ConcurrentHashMap.newKeySet();

  private StrayThreads(PrintWriter err) {
    this.err = err;
  }

  /** Begins to hear of them; what it says is printed to {@code err}. */
  static void watch(PrintWriter err) {
    Thread.setDefaultUncaughtExceptionHandler(new StrayThreads(err));
  }

  @Override
  public void uncaughtException(Thread thread, Throwable problem) {
    Optional<StackTraceElement> frame =
        Arrays.stream(problem.getStackTrace()).filter(f -> PluginFrames.isOfPlugin(f)).findFirst();
    Optional<String> id =
        frame.map(PluginFrames::id).or(() -> PluginFrames.id(thread.getContextClassLoader()));
    String who = id.map(i -> "a thread of the plugin `" + i + "`").orElse("a thread");
    String where =
        frame
            .or(() -> Stream.of(problem.getStackTrace()).findFirst())
            .map(f -> " at " + f.getFileName() + ":" + f.getLineNumber())
            .orElse("");
    String message = who + " failed with " + problem.getClass().getSimpleName() + where;
    if (said.add(message)) {
      new FailurePrinter(err)
          .failed(
              message,
              id.map(i -> "tell its author, or switch it off: `plugins: {" + i + ": false}`")
                  .orElse("nobody waited for it; the command goes on"));
      err.flush();
    }
  }
}
