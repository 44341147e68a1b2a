package dev.moot.engine.work;

import dev.moot.api.diagnostic.Diagnostics;
import java.util.Optional;
import java.util.function.Function;

/**
 * Work that need not be done again while what it works on stays the same. A build does all its work
 * and has {@link #NONE}. Implementations take calls from any thread, and report again what the work
 * reported when it was done.
 */
public interface Memory {

  /**
   * A kind of result, a record of plain values, that can be kept for another process: it follows
   * from its input and from the surroundings of the run, and from nothing else.
   */
  interface Lasting {}

  /** An input that says how something was at a moment, and might be the same soon after. */
  interface Momentary {

    /**
     * Whether it has been so since before a moment, and another state would be told from it.
     *
     * @param moment by this machine's clock, in milliseconds since 1970
     */
    boolean isBefore(long moment);
  }

  /**
   * A part of an input that stands for some of the surroundings of a run, such as the plugins it
   * uses. Within a process it is compared; from one process to another the surroundings are.
   *
   * @param of what stands there
   */
  record Surrounding(Object of) {}

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
   * @param name what the result is of, among its kind; where there are several of one thing, a line
   *     end and what tells them apart stand behind that
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

  /**
   * The key of digests of bytes, where it is of use to know them: then what follows from the same
   * bytes need not be worked out from them.
   */
  default Optional<byte[]> key() {
    return Optional.empty();
  }

  /** Leaves what is remembered for another process, where that can be. */
  default void leave() {
    // Most remember for their own.
  }
}
