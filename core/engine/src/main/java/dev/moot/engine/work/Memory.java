package dev.moot.engine.work;

import dev.moot.api.diagnostic.Diagnostics;
import java.util.function.Function;

/**
 * Work that need not be done again while what it works on stays the same. A build does all its work
 * and has {@link #NONE}. Implementations take calls from any thread, and report again what the work
 * reported when it was done.
 */
public interface Memory {

  /** Remembers nothing. */
  Memory NONE =
      new Memory() {
        @Override
        public <R> R recall(
            Class<R> kind,
            String name,
            Object input,
            Diagnostics diagnostics,
            Function<Diagnostics, R> work) {
          return work.apply(diagnostics);
        }
      };

  /**
   * What {@code work} gave when it was last done for {@code kind} and {@code name}, if its input
   * was equal to {@code input} then; else the result of doing it now.
   *
   * @param kind what kind of result it is
   * @param name what the result is of, among its kind
   * @param input everything that the result follows from
   * @param diagnostics where to report what the work reported, whether it is done now or was before
   * @param work reports to what it is given, and nowhere else
   */
  <R> R recall(
      Class<R> kind,
      String name,
      Object input,
      Diagnostics diagnostics,
      Function<Diagnostics, R> work);
}
