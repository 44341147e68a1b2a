package dev.moot.engine.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * Runs the same work over many items at once. Its threads have stacks of 128 MiB (address space,
 * touched only when used), because Flexmark recurses over what it parses and a thousand nested
 * quotes overflow an ordinary stack. Work that takes more than the limit is given up: its thread,
 * which nothing can stop, is left behind as a daemon and another takes its place. Results come in
 * the order of the items, whatever the timing.
 */
public final class Workers {

  private static final long STACK = 128L << 20;
  private static final long POLL_MILLIS = 50;

  private final int threads;
  private final Limit limit;

  /**
   * @param threads how many items are worked on at once
   * @param limit how much one item may take
   */
  public Workers(int threads, Limit limit) {
    this.threads = threads;
    this.limit = limit;
  }

  /** As many as this machine has processors, with the usual limit. */
  public static Workers ofThisMachine() {
    return new Workers(Runtime.getRuntime().availableProcessors(), Limit.USUAL);
  }

  /** How much one item may take. */
  public Limit limit() {
    return limit;
  }

  /**
   * Applies {@code work} to each item.
   *
   * @param done told how many items are finished, now and then, on the calling thread
   */
  public <T, R> List<Outcome<R>> map(List<T> items, Function<T, R> work, IntConsumer done) {
    Round<T, R> round = new Round<>(items, work);
    int started = Math.min(threads, items.size());
    for (int i = 0; i < started; i++) {
      round.startThread();
    }
    return round.await(done);
  }

  private final class Round<T, R> {
    private final List<T> items;
    private final Function<T, R> work;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReferenceArray<Outcome<R>> outcomes;
    private final AtomicReferenceArray<Watch> watches;
    private int finished;

    Round(List<T> items, Function<T, R> work) {
      this.items = items;
      this.work = work;
      this.outcomes = new AtomicReferenceArray<>(items.size());
      this.watches = new AtomicReferenceArray<>(items.size());
    }

    void startThread() {
      Thread thread = new Thread(null, this::takeItems, "moot-worker", STACK);
      thread.setDaemon(true);
      thread.start();
    }

    private void takeItems() {
      for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
        watches.set(i, new Watch());
        boolean counted = outcomes.compareAndSet(i, null, run(items.get(i)));
        synchronized (this) {
          if (!counted) {
            return; // given up meanwhile, and replaced
          }
          finished++;
          if (finished == items.size()) {
            notifyAll();
          }
        }
      }
    }

    private Outcome<R> run(T item) {
      try {
        return Outcome.of(work.apply(item));
      } catch (Throwable e) { // whatever one item does, the others go on
        return Outcome.failed(e);
      }
    }

    synchronized List<Outcome<R>> await(IntConsumer done) {
      try {
        while (finished < items.size()) {
          wait(POLL_MILLIS);
          done.accept(finished);
          giveUpSlowItems();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while building", e);
      }
      done.accept(finished);
      List<Outcome<R>> all = new ArrayList<>(items.size());
      for (int i = 0; i < items.size(); i++) {
        all.add(outcomes.get(i));
      }
      return all;
    }

    private void giveUpSlowItems() {
      long now = System.nanoTime();
      int reached = Math.min(next.get(), items.size());
      for (int i = 0; i < reached; i++) {
        Watch watch = watches.get(i);
        if (watch != null && outcomes.get(i) == null) {
          Optional<Excess> excess = watch.excess(limit, now);
          if (excess.isPresent()
              && outcomes.compareAndSet(i, null, Outcome.tooMuch(excess.get()))) {
            finished++;
            startThread();
          }
        }
      }
    }
  }
}
