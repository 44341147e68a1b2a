package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.Keyword;
import java.util.Optional;

/** How much of a gap would close, in steps that have a word; less than a tenth has none. */
public enum Closure implements Keyword {
  TENTH(0.15),
  FIFTH(0.225),
  QUARTER(0.29),
  THIRD(0.42),
  HALF(0.58),
  TWO_THIRDS(0.71),
  THREE_QUARTERS(0.85),
  NEARLY_ALL(0.98),
  ALL(Double.POSITIVE_INFINITY);

  private static final double LEAST = 0.1;

  private final double below;

  Closure(double below) {
    this.below = below;
  }

  /** The step that a share belongs to; empty below a tenth, as where the gap would grow. */
  public static Optional<Closure> of(double share) {
    if (share < LEAST) {
      return Optional.empty();
    }
    for (Closure closure : values()) {
      if (share < closure.below) {
        return Optional.of(closure);
      }
    }
    return Optional.of(ALL);
  }
}
