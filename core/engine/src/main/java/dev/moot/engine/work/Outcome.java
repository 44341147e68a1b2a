package dev.moot.engine.work;

import java.util.Optional;

/**
 * How a piece of work ended: with a value, with a failure, or not at all within its time.
 *
 * @param value what it gave
 * @param failure what it threw
 */
public record Outcome<R>(Optional<R> value, Optional<Throwable> failure) {

  static <R> Outcome<R> of(R value) {
    return new Outcome<>(Optional.of(value), Optional.empty());
  }

  static <R> Outcome<R> failed(Throwable failure) {
    return new Outcome<>(Optional.empty(), Optional.of(failure));
  }

  static <R> Outcome<R> tooSlow() {
    return new Outcome<>(Optional.empty(), Optional.empty());
  }

  public boolean isTooSlow() {
    return value.isEmpty() && failure.isEmpty();
  }

  /** Throws what work threw, for callers to whom a failure is a bug. */
  public static void rethrow(Throwable failure) {
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    throw (Error) failure;
  }
}
