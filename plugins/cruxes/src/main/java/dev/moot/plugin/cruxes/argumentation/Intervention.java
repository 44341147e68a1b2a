package dev.moot.plugin.cruxes.argumentation;

/**
 * Some arguments held at values of our choice, with nothing bearing on them any more: {@code
 * do(X=v)}. Knows what has to be computed anew, which is the same for everyone and every value.
 */
final class Intervention {

  /** A rough measure: an argument in a circle is computed some hundred times over. */
  private static final int CIRCLE_COST = 10;

  private final int[] held;
  private final SolvingOrder order;

  /**
   * @param barred nodes that nobody will ask for
   */
  Intervention(Network network, int[] held, boolean[] barred) {
    this.held = held;
    boolean[] touched = network.feeds.reachable(held, barred);
    for (int argument : held) {
      touched[argument] = false;
    }
    order = new SolvingOrder(network, touched);
  }

  /** What computing it costs, as a multiple of the cost where there is no circle. */
  int cost() {
    return 1 + CIRCLE_COST * order.knotted();
  }

  /** All nodes' values with the arguments held where {@code at} says. */
  double[] values(Viewpoint<?> viewpoint, double... at) {
    double[] values = viewpoint.values();
    for (int i = 0; i < held.length; i++) {
      values[held[i]] = at[i];
    }
    viewpoint.solve(order, values);
    return values;
  }
}
