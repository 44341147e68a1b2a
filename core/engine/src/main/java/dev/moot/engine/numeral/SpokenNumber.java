package dev.moot.engine.numeral;

/**
 * A chance that somebody named.
 *
 * @param value 0 to 1
 * @param isRatio whether it was named as a ratio, which others write down rounded
 * @param bound whether it is meant as an end of what may be
 */
record SpokenNumber(double value, boolean isRatio, Bound bound) {

  private static final double EXACT = 1e-9;

  /** How far a ratio may be rounded: 0.33 or 0.66 for thirds, less near the ends. */
  private static final double ROUNDED = 0.007;

  private static final double PART = 0.12;

  /** Whether {@code written} is this number. */
  boolean is(double written) {
    double near = isRatio ? Math.min(ROUNDED, PART * Math.min(value, 1 - value)) : 0;
    return Math.abs(value - written) <= near + EXACT;
  }

  SpokenNumber with(Bound other) {
    return new SpokenNumber(value, isRatio, other);
  }
}
