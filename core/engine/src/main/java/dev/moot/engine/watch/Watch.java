package dev.moot.engine.watch;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;

/**
 * The watch over one item, from when its thread took it. The watchdog alone asks it.
 *
 * <p>The processor's time is counted from the first look at an item that is a second old: nearly
 * all are done by then, and cost no look.
 */
final class Watch {

  private static final long FIRST_LOOK_NANOS = 1_000_000_000;

  private final Thread thread = Thread.currentThread();
  private final long started = System.nanoTime();
  private long usedAtFirst = -1;

  /** Whether the item takes more than {@code limit}. */
  Optional<Excess> excess(Limit limit, long now) {
    long clock = now - started;
    if (clock > limit.clock().toNanos()) {
      return Optional.of(Excess.of(thread, false));
    }
    if (clock < FIRST_LOOK_NANOS) {
      return Optional.empty();
    }
    long used = Processor.used(thread);
    if (usedAtFirst < 0) {
      usedAtFirst = used;
    }
    return used - usedAtFirst > limit.processor().toNanos()
        ? Optional.of(Excess.of(thread, true))
        : Optional.empty();
  }

  /** Loaded when it is first asked for, since most runs never do. */
  private static final class Processor {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final boolean KNOWN =
        THREADS.isThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();

    /** In nanoseconds; the same always for a thread that has ended, or where it is not known. */
    static long used(Thread thread) {
      return KNOWN ? THREADS.getThreadCpuTime(thread.getId()) : 0;
    }
  }
}
