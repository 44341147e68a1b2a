package dev.moot.plugin.cruxes.argumentation;

import java.util.Arrays;

/**
 * Whether a knot pulls all points together wherever they are. If it does it has one point of rest,
 * to which {@code s <- f(s)} and the differential equation both lead from anywhere, and the first
 * takes a fraction of the steps: the guarantee of Potyka, "Extending Modular Semantics for Bipolar
 * Weighted Argumentation" (AAMAS 2019), for aggregations and influences whose Lipschitz constants
 * multiply to less than 1.
 *
 * <p>Here it is sharpened from the number of inputs to the way they run. Let {@code g} bound how
 * much each argument moves as another one does: the strengths of the relations between them times
 * {@link Influence#steepest}. If {@code (g x)_i < q x_i} for some positive {@code x} and {@code q <
 * 1}, then f shrinks distances by q, measured relative to x (Collatz and Wielandt). A few powers of
 * g find such an x where there is one. For one thread.
 */
final class Contraction {

  private static final int POWERS = 12;

  /** Closer to 1 the differential equation takes over, as iterating would take long too. */
  private static final double SHRINKS = 0.99;

  private final Network network;
  private final Semantics semantics;
  private final double[] baseScores;

  /** 0 outside of the knot that is looked at. */
  private final double[] moves;

  Contraction(Network network, Semantics semantics, double[] baseScores) {
    this.network = network;
    this.semantics = semantics;
    this.baseScores = baseScores;
    moves = new double[network.nodes()];
  }

  boolean proven(SolvingOrder.Step knot) {
    int[] arguments = knot.arguments();
    double[] x = new double[arguments.length];
    Arrays.fill(x, 1);
    boolean proven = false;
    for (int power = 0; power < POWERS && !proven; power++) {
      for (int i = 0; i < x.length; i++) {
        moves[arguments[i]] = x[i];
      }
      for (int link : knot.others()) {
        moves[link] = network.strengthOf(link) * moved(link);
      }
      double worst = 0;
      for (int i = 0; i < x.length; i++) {
        double next =
            semantics.influence().steepest(baseScores[arguments[i]]) * moved(arguments[i]);
        worst = Math.max(worst, next / x[i]);
        // The old share keeps x positive and keeps the powers from going round in circles.
        x[i] = next + x[i] / 2;
      }
      proven = worst < SHRINKS;
    }
    forget(knot);
    return proven;
  }

  private double moved(int node) {
    double sum = 0;
    for (int edge = network.needs.start[node]; edge < network.needs.start[node + 1]; edge++) {
      sum += moves[network.needs.to[edge]];
    }
    return sum;
  }

  private void forget(SolvingOrder.Step knot) {
    for (int argument : knot.arguments()) {
      moves[argument] = 0;
    }
    for (int link : knot.others()) {
      moves[link] = 0;
    }
  }
}
