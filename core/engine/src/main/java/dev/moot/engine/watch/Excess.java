package dev.moot.engine.watch;

import java.util.Arrays;
import java.util.List;

/**
 * That a piece of work was given up, since it took more than its {@link Limit}.
 *
 * @param ofProcessor whether it was the processor's time; else it was the clock's
 * @param at where its thread was, innermost first
 * @param thread the thread, which may be at it still
 */
public record Excess(boolean ofProcessor, List<StackTraceElement> at, Thread thread) {

  public Excess {
    at = List.copyOf(at);
  }

  static Excess of(Thread thread, boolean ofProcessor) {
    return new Excess(ofProcessor, Arrays.asList(thread.getStackTrace()), thread);
  }
}
