package dev.moot.plugin.cruxes.argumentation;

import java.util.ArrayList;
import java.util.List;

/**
 * A network as arguments that attack arguments, by the method of Boella, Gabbay, van der Torre and
 * Villata, "Meta-Argumentation Modelling I" (Studia Logica 93, 2009): an argument {@code a} bears
 * on others through "{@code a} does not hold", which it attacks and which attacks each link that
 * needs it; a link that holds attacks its target. So an attack from a to b is a chain of three, and
 * the labels of a and b are those of the plain attack.
 *
 * <p>A link of absence is attacked by "its premises hold", which each "... does not hold" attacks.
 */
final class Flattening {

  private final Network network;
  private final List<List<Integer>> attackers = new ArrayList<>();

  /** Node n of the network stays node n; a denial of it, where it has one, is n + all. */
  Flattening(Network network) {
    this.network = network;
    int all = network.nodes();
    for (int node = 0; node < 2 * all + 1; node++) {
      attackers.add(new ArrayList<>());
    }
    for (int argument = 0; argument < network.arguments; argument++) {
      attack(argument, denial(argument));
      for (int link : inputs(argument)) {
        if (network.sign(link) != Network.Sign.FOR) {
          attack(link, argument);
        }
      }
    }
    for (int link = network.arguments; link < all; link++) {
      boolean absence = network.sign(link) == Network.Sign.AGAINST_BY_ABSENCE;
      for (int edge = network.needs.start[link]; edge < network.needs.start[link + 1]; edge++) {
        int need = network.needs.to[edge];
        if (!network.isArgument(need)) {
          attack(need, link);
        } else {
          attack(denial(need), absence ? denial(link) : link);
        }
      }
      if (absence) {
        attack(denial(link), link);
      }
    }
  }

  /** Frees an argument of all attacks, and of all but one that cannot fail if it is to be out. */
  void hold(int argument, Label label) {
    if (label != Label.UNDECIDED) {
      attackers.get(argument).clear();
    }
    if (label == Label.OUT) {
      attack(2 * network.nodes(), argument);
    }
  }

  /** The framework; its first nodes are the arguments. */
  Attacks attacks() {
    return new Attacks(new Adjacency(attackers));
  }

  private int denial(int node) {
    return network.nodes() + node;
  }

  private void attack(int attacker, int target) {
    attackers.get(target).add(attacker);
  }

  private List<Integer> inputs(int argument) {
    List<Integer> inputs = new ArrayList<>();
    for (int edge = network.needs.start[argument];
        edge < network.needs.start[argument + 1];
        edge++) {
      inputs.add(network.needs.to[edge]);
    }
    return inputs;
  }
}
