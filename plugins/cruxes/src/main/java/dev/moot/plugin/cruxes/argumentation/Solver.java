package dev.moot.plugin.cruxes.argumentation;

/**
 * Computes the nodes in an order. What has no circle is computed once, each node after what it
 * needs. A knot follows the continuous form of the semantics until it rests, and what it rests on
 * is settled before it starts to move: Potyka, "Continuous Dynamical Systems for Weighted Bipolar
 * Argumentation" (KR 2018), and for modular semantics "Extending Modular Semantics for Bipolar
 * Weighted Argumentation" (AAMAS 2019). A knot that is a {@link Contraction} takes the short way.
 *
 * <p>A node whose knot does not settle is not a number, and so is all that it bears on. Any number
 * of threads may share one.
 */
record Solver(Network network, Semantics semantics) {

  /**
   * Computes the nodes in place; {@code values} holds those that it does not compute.
   *
   * @return how many times a node was computed
   */
  long solve(SolvingOrder order, double[] baseScores, double[] values) {
    Contraction contraction = new Contraction(network, semantics, baseScores);
    long effort = 0;
    for (SolvingOrder.Step step : order.steps()) {
      if (step.isKnot()) {
        KnotSolver one = new KnotSolver(network, semantics, step, baseScores, values);
        effort += contraction.proven(step) ? one.iterate() : one.follow();
      } else {
        int node = step.others()[0];
        values[node] = network.value(node, semantics, baseScores, values);
        effort++;
      }
    }
    return effort;
  }
}
