package dev.moot.api.model;

import java.util.Optional;

/**
 * A probability somebody gave, or that the writer read out of their words: a number, a range, or a
 * bound on one side only.
 *
 * @param min lower end, 0 to 1; absent when only an upper bound is known
 * @param max upper end, 0 to 1; absent when only a lower bound is known
 */
public record Credence(Optional<Double> min, Optional<Double> max) {

  public Credence {
    if (min.isEmpty() && max.isEmpty()) {
      throw new IllegalArgumentException("a credence needs a number");
    }
  }

  /** Exactly {@code value}. */
  public static Credence of(double value) {
    return new Credence(Optional.of(value), Optional.of(value));
  }

  /** One number for it: the middle of a range, or the bound. */
  public double value() {
    return (min.orElseGet(max::get) + max.orElseGet(min::get)) / 2;
  }

  /** The least that it leaves room for, 0 to 1. */
  public double least() {
    return min.orElse(0.0);
  }

  /** The most that it leaves room for, 0 to 1. */
  public double most() {
    return max.orElse(1.0);
  }

  /** Which way it leans: to a side only if all that it leaves room for is on that side. */
  public Side side() {
    return isDefinite() ? Side.of(least()) : Side.UNSURE;
  }

  /** Whether all that it leaves room for leans the same way; "at least 5 %" tells no side. */
  public boolean isDefinite() {
    return Side.of(least()) == Side.of(most());
  }

  /** Whether it is one number, neither a range nor a bound. */
  public boolean isExact() {
    return min.equals(max);
  }
}
