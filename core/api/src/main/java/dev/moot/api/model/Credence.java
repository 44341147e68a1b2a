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

  /** Whether it is one number, neither a range nor a bound. */
  public boolean isExact() {
    return min.equals(max);
  }
}
