package dev.moot.plugin.cruxes.argumentation;

import java.util.Arrays;

/**
 * In which order some nodes of a network are computed, each after what it needs, and which of them
 * need one another and have to be settled together. Worked out in O(V + E), used for any number of
 * readings.
 */
final class Plan {

  /**
   * Nodes that need one another.
   *
   * @param states the nodes that the differential equation moves: arguments, and links that
   *     undercut one another without an argument between
   * @param links the other links, each after what it needs
   */
  record Knot(int[] states, int[] links) {}

  private static final int[] NONE = {};

  private final Components parts;

  /** The knot that a part is, by number of the part; empty where the part is a single node. */
  private final Knot[] knots;

  Plan(Network network, boolean[] members) {
    parts = new Components(network.needs, members);
    knots = new Knot[parts.ends.length];
    int[] partOf = new int[network.nodes()];
    boolean[] knotted = new boolean[network.nodes()];
    Arrays.fill(knots, new Knot(NONE, NONE));
    boolean any = false;
    for (int part = 0; part < knots.length; part++) {
      boolean knot = end(part) - start(part) > 1 || network.needs.loops(node(part));
      any |= knot;
      for (int i = start(part); i < end(part); i++) {
        partOf[parts.order[i]] = part;
        knotted[parts.order[i]] = knot;
      }
    }
    if (any) {
      tie(network, partOf, knotted);
    }
  }

  private void tie(Network network, int[] partOf, boolean[] knotted) {
    boolean[] links = knotted.clone();
    Arrays.fill(links, 0, network.arguments, false);
    Components chains = new Components(network.needs, links);
    int[][] states = new int[knots.length][];
    int[][] others = new int[knots.length][];
    Arrays.fill(states, NONE);
    Arrays.fill(others, NONE);
    int[] stateCount = new int[knots.length];
    int[] otherCount = new int[knots.length];
    for (int part = 0; part < knots.length; part++) {
      if (knotted[node(part)]) {
        states[part] = new int[end(part) - start(part)];
        others[part] = new int[end(part) - start(part)];
      }
    }
    for (int argument = 0; argument < network.arguments; argument++) {
      if (knotted[argument]) {
        states[partOf[argument]][stateCount[partOf[argument]]++] = argument;
      }
    }
    for (int chain = 0, from = 0; chain < chains.ends.length; from = chains.ends[chain++]) {
      boolean state = chains.ends[chain] - from > 1 || network.needs.loops(chains.order[from]);
      for (int i = from; i < chains.ends[chain]; i++) {
        int part = partOf[chains.order[i]];
        if (state) {
          states[part][stateCount[part]++] = chains.order[i];
        } else {
          others[part][otherCount[part]++] = chains.order[i];
        }
      }
    }
    for (int part = 0; part < knots.length; part++) {
      knots[part] =
          new Knot(
              Arrays.copyOf(states[part], stateCount[part]),
              Arrays.copyOf(others[part], otherCount[part]));
    }
  }

  int parts() {
    return knots.length;
  }

  boolean isKnot(int part) {
    return knots[part].states().length > 0;
  }

  Knot knot(int part) {
    return knots[part];
  }

  /** The first node of a part: all of it, unless it is a knot. */
  int node(int part) {
    return parts.order[start(part)];
  }

  private int start(int part) {
    return part == 0 ? 0 : parts.ends[part - 1];
  }

  private int end(int part) {
    return parts.ends[part];
  }
}
