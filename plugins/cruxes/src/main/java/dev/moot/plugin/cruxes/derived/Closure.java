package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.Keyword;

/** How much of a gap would close, in steps that have a word. */
public enum Closure implements Keyword {
  GROWS(-0.05),
  NONE(0.05),
  LITTLE(0.15),
  FIFTH(0.225),
  QUARTER(0.29),
  THIRD(0.42),
  HALF(0.58),
  TWO_THIRDS(0.71),
  THREE_QUARTERS(0.85),
  NEARLY_ALL(0.98),
  ALL(Double.POSITIVE_INFINITY);

  private final double below;

  Closure(double below) {
    this.below = below;
  }

  /** The step that a share belongs to; shares below 0 are gaps that grow. */
  public static Closure of(double share) {
    for (Closure closure : values()) {
      if (share < closure.below) {
        return closure;
      }
    }
    return ALL;
  }
}
