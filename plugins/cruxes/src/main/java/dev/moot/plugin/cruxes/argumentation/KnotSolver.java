package dev.moot.plugin.cruxes.argumentation;

/**
 * One knot on its way from the base scores to rest, where {@code f(s) = s}. For one thread, used
 * once.
 */
final class KnotSolver {

  private static final double STEP = 0.1;

  /** A knot rests when nothing in it moves faster. */
  private static final double REST = 1e-10;

  /** After so many steps a knot is given up. */
  static final int MOST_STEPS = 20_000;

  private final Network network;
  private final Semantics semantics;
  private final SolvingOrder.Step knot;
  private final double[] baseScores;
  private final double[] values;
  private final double[] at;
  private final double[] trial;
  private long computed;

  /**
   * @param values all nodes' values; settled ones of what the knot needs, and room for its own
   */
  KnotSolver(
      Network network,
      Semantics semantics,
      SolvingOrder.Step knot,
      double[] baseScores,
      double[] values) {
    this.network = network;
    this.semantics = semantics;
    this.knot = knot;
    this.baseScores = baseScores;
    this.values = values;
    at = new double[knot.arguments().length];
    for (int i = 0; i < at.length; i++) {
      at[i] = baseScores[knot.arguments()[i]];
    }
    trial = new double[at.length];
  }

  /**
   * Follows the differential equation {@code ds/dt = f(s) - s} by the classical fourth-order
   * Runge-Kutta method. Leaves the knot's values at rest, or not a number if it does not come to
   * rest.
   *
   * @return how many times a node was computed
   */
  long follow() {
    double[] k1 = new double[at.length];
    double[] k2 = new double[at.length];
    double[] k3 = new double[at.length];
    double[] k4 = new double[at.length];
    double fastest = slope(k1, 0, k1);
    for (int step = 0; step < MOST_STEPS && fastest >= REST; step++) {
      slope(k1, STEP / 2, k2);
      slope(k2, STEP / 2, k3);
      slope(k3, STEP, k4);
      for (int i = 0; i < at.length; i++) {
        at[i] += STEP / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
      }
      fastest = slope(k1, 0, k1);
    }
    rest(fastest);
    return computed;
  }

  /**
   * Iterates {@code s <- f(s)}: the short way to the same point for a {@link Contraction}.
   *
   * @return how many times a node was computed
   */
  long iterate() {
    double[] change = new double[at.length];
    double fastest = slope(change, 0, change);
    for (int step = 0; step < MOST_STEPS && fastest >= REST; step++) {
      for (int i = 0; i < at.length; i++) {
        at[i] += change[i];
      }
      fastest = slope(change, 0, change);
    }
    rest(fastest);
    return computed;
  }

  private void rest(double fastest) {
    for (int i = 0; i < at.length; i++) {
      at[i] = fastest < REST ? Math.max(0, Math.min(1, at[i])) : Double.NaN;
    }
    place(at);
  }

  /**
   * Writes the speed of each argument at {@code at + time * along} and gives the fastest. That is
   * not a number, and ends it, where the knot needs one that did not come to rest.
   */
  private double slope(double[] along, double time, double[] slope) {
    for (int i = 0; i < at.length; i++) {
      trial[i] = time == 0 ? at[i] : at[i] + time * along[i];
    }
    place(trial);
    computed += at.length + knot.others().length;
    double fastest = 0;
    for (int i = 0; i < at.length; i++) {
      slope[i] = network.value(knot.arguments()[i], semantics, baseScores, values) - trial[i];
      fastest = Math.max(fastest, Math.abs(slope[i]));
    }
    return fastest;
  }

  private void place(double[] strengths) {
    for (int i = 0; i < strengths.length; i++) {
      values[knot.arguments()[i]] = strengths[i];
    }
    for (int link : knot.others()) {
      values[link] = network.value(link, semantics, baseScores, values);
    }
  }
}
