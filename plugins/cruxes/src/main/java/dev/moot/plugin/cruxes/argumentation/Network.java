package dev.moot.plugin.cruxes.argumentation;

import java.util.List;

/**
 * An argument graph as numbers: nodes {@code 0 .. arguments - 1} are arguments, the nodes after
 * them are links, an input each to one argument or to other links. A relation is one link, except
 * that a contradiction is a link for each of its ends and a rephrasing is none. A link's value is
 *
 * <pre>strength * prod(premises) * prod(1 - undercutting links)</pre>
 *
 * where {@code 1 - prod(premises)} takes the place of the premises if the link weighs an absence.
 * Order is canonical, so that sums and products round alike however the graph was put in.
 */
final class Network {

  /** What a link does to what it bears on. */
  enum Sign {
    FOR,
    AGAINST,
    /** It weighs how far its premises fail to hold together. */
    AGAINST_BY_ABSENCE,
    /** It bears on links. */
    UNDERCUT
  }

  /**
   * A link while a network is put together.
   *
   * @param cuts the links that undercut it, to be added to
   */
  record Link(
      int node,
      Sign sign,
      List<Integer> premises,
      int target,
      double strength,
      List<Integer> cuts) {}

  /** The target of a link that bears on links. */
  static final int NO_ARGUMENT = -1;

  final int arguments;

  /** What each node's value is computed from: premises before undercutting links. */
  final Adjacency needs;

  /** What each node's value goes into. */
  final Adjacency feeds;

  private final Sign[] signs;
  private final int[] premises;
  private final double[] strengths;

  Network(int arguments, List<Link> links, Adjacency needs) {
    this.arguments = arguments;
    this.needs = needs;
    feeds = needs.reversed();
    signs = links.stream().map(Link::sign).toArray(Sign[]::new);
    premises = links.stream().mapToInt(l -> l.premises().size()).toArray();
    strengths = links.stream().mapToDouble(Link::strength).toArray();
  }

  int nodes() {
    return needs.size();
  }

  boolean isArgument(int node) {
    return node < arguments;
  }

  Sign sign(int link) {
    return signs[link - arguments];
  }

  /** How much a link carries at most. */
  double strengthOf(int link) {
    return strengths[link - arguments];
  }

  /** Where a link's premises end in {@link #needs} and its undercutting links begin. */
  int premisesEnd(int link) {
    return needs.start[link] + premises[link - arguments];
  }

  /** A node's value, given those of the nodes it needs. */
  double value(int node, Semantics semantics, double[] baseScores, double[] values) {
    return isArgument(node)
        ? strength(baseScores[node], balance(node, semantics, values), semantics)
        : uncut(node, values) * standing(node, values);
  }

  /** A strength; the bounds only take off what rounding may put on. */
  static double strength(double baseScore, double balance, Semantics semantics) {
    double strength = semantics.influence().strength(baseScore, balance);
    return Math.max(0, Math.min(1, strength));
  }

  /** What an argument's inputs come to. */
  double balance(int argument, Semantics semantics, double[] values) {
    Aggregation aggregation = semantics.aggregation();
    double supports = aggregation.none();
    double attacks = supports;
    for (int edge = needs.start[argument]; edge < needs.start[argument + 1]; edge++) {
      int link = needs.to[edge];
      if (signs[link - arguments] == Sign.FOR) {
        supports = aggregation.with(supports, values[link]);
      } else {
        attacks = aggregation.with(attacks, values[link]);
      }
    }
    return aggregation.balance(supports, attacks);
  }

  /** What a link would be worth if nothing undercut it. */
  double uncut(int link, double[] values) {
    double product = 1;
    for (int edge = needs.start[link]; edge < premisesEnd(link); edge++) {
      product *= values[needs.to[edge]];
    }
    return strengths[link - arguments]
        * (sign(link) == Sign.AGAINST_BY_ABSENCE ? 1 - product : product);
  }

  /** How much of a link what undercuts it leaves standing. */
  private double standing(int link, double[] values) {
    double product = 1;
    for (int edge = premisesEnd(link); edge < needs.start[link + 1]; edge++) {
      product *= 1 - values[needs.to[edge]];
    }
    return product;
  }
}
