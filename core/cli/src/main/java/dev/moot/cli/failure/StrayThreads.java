package dev.moot.cli.failure;

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
public final class StrayThreads implements Thread.UncaughtExceptionHandler {

  private final PrintWriter err;
  private final SpentMemory memory;
  private final Set<String> said = ConcurrentHashMap.newKeySet();

  private StrayThreads(PrintWriter err, SpentMemory memory) {
    this.err = err;
    this.memory = memory;
  }

  /**
   * Begins to hear of them; what it says is printed to {@code err}.
   *
   * @param memory the end where memory does not suffice for a thread that is of no plugin
   */
  public static void watch(PrintWriter err, SpentMemory memory) {
    Thread.setDefaultUncaughtExceptionHandler(new StrayThreads(err, memory));
  }

  @Override
  public void uncaughtException(Thread thread, Throwable problem) {
    try {
      say(thread, problem);
    } catch (OutOfMemoryError e) {
      memory.end();
    }
  }

  private void say(Thread thread, Throwable problem) {
    Optional<StackTraceElement> frame =
        Arrays.stream(problem.getStackTrace()).filter(f -> PluginFrames.isOfPlugin(f)).findFirst();
    Optional<String> id =
        frame.map(PluginFrames::id).or(() -> PluginFrames.id(thread.getContextClassLoader()));
    if (id.isEmpty() && SpentMemory.isWhy(problem)) {
      // Somebody may wait for what this thread was to do.
      memory.end();
      return;
    }
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
