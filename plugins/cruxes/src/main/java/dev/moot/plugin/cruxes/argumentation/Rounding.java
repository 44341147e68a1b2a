package dev.moot.plugin.cruxes.argumentation;

/** How far apart numbers may be and still count as the same. */
final class Rounding {

  /** Well above what rounding and the rest of a knot leave, well below what anybody would see. */
  static final double TOLERANCE = 1e-9;

  private Rounding() {}

  static boolean same(double one, double other) {
    return Math.abs(one - other) <= TOLERANCE;
  }

  /** A number without its noise, for comparisons that have to be transitive. */
  static double rounded(double number) {
    return Math.rint(number / TOLERANCE);
  }
}
