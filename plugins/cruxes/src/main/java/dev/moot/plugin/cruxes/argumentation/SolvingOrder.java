package dev.moot.plugin.cruxes.argumentation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * In which order some nodes of a network are computed, each after what it needs, and which of them
 * need one another and have to be settled together. Worked out in O(V + E), used for any number of
 * readings.
 */
final class SolvingOrder {

  /**
   * Something to compute: one node, or arguments that need one another with the links between them.
   *
   * @param arguments what a differential equation moves; none if there is no circle
   * @param others the single node; in a circle the links, each after the links that it needs
   */
  record Step(int[] arguments, int[] others) {

    boolean isKnot() {
      return arguments.length > 0;
    }
  }

  private static final int[] NONE = {};

  private final List<Step> steps = new ArrayList<>();

  SolvingOrder(Network network, boolean[] members) {
    Components parts = new Components(network.needs, members);
    boolean[] knotted = new boolean[network.nodes()];
    for (int part = 0; part < parts.count(); part++) {
      int[] nodes = parts.nodes(part);
      if (nodes.length == 1) {
        // An undercut of itself bears on nothing else: one relation has one target.
        if (!network.needs.loops(nodes[0])) {
          steps.add(new Step(NONE, nodes));
        }
        continue;
      }
      Arrays.sort(nodes);
      int firstLink = 0;
      while (firstLink < nodes.length && network.isArgument(nodes[firstLink])) {
        firstLink++;
      }
      // Undercuts in a circle without an argument bear on nothing else either.
      if (firstLink > 0) {
        int[] links = Arrays.copyOfRange(nodes, firstLink, nodes.length);
        for (int link : links) {
          knotted[link] = true;
        }
        steps.add(new Step(Arrays.copyOf(nodes, firstLink), links));
      }
    }
    order(network, knotted);
  }

  /** Puts the links of each knot behind the links that undercut them. */
  private void order(Network network, boolean[] knotted) {
    Components chains = new Components(network.needs, knotted);
    int[] place = new int[network.nodes()];
    for (int chain = 0; chain < chains.count(); chain++) {
      place[chains.nodes(chain)[0]] = chain;
    }
    steps.replaceAll(
        step ->
            step.isKnot()
                ? new Step(
                    step.arguments(),
                    Arrays.stream(step.others())
                        .boxed()
                        .sorted((one, other) -> Integer.compare(place[one], place[other]))
                        .mapToInt(i -> i)
                        .toArray())
                : step);
  }

  /** How many arguments are in circles. */
  int knotted() {
    return steps.stream().mapToInt(step -> step.arguments().length).sum();
  }

  List<Step> steps() {
    return steps;
  }
}
