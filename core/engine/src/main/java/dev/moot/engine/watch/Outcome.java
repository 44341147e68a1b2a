package dev.moot.engine.watch;

import java.util.Optional;

/**
 * How a piece of work ended: with a value, with a failure, or not at all within its limit. One of
 * the three is present.
 *
 * @param value what it gave
 * @param failure what it threw
 * @param excess that it took too much
 */
public record Outcome<R>(Optional<R> value, Optional<Throwable> failure, Optional<Excess> excess) {

  public static <R> Outcome<R> of(R value) {
    return new Outcome<>(Optional.of(value), Optional.empty(), Optional.empty());
  }

  public static <R> Outcome<R> failed(Throwable failure) {
    return new Outcome<>(Optional.empty(), Optional.of(failure), Optional.empty());
  }

  public static <R> Outcome<R> tooMuch(Excess excess) {
    return new Outcome<>(Optional.empty(), Optional.empty(), Optional.of(excess));
  }

  /** Throws what work threw, for callers to whom a failure is a bug. */
  public static void rethrow(Throwable failure) {
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    throw (Error) failure;
  }
}
