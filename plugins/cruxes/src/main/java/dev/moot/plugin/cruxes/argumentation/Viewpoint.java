package dev.moot.plugin.cruxes.argumentation;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One person's base scores on a graph, read under one semantics. Immutable; the reading is made
 * once, in O(V + E) where there is no circle.
 *
 * @param <A> what names an argument
 */
public final class Viewpoint<A extends Comparable<? super A>> {

  /** The base score of an argument that a person said nothing of. */
  public static final double NEUTRAL = 0.5;

  private final ArgumentGraph<A> graph;
  private final Semantics semantics;
  private final Solver solver;
  private final double[] baseScores;
  private final double[] values;
  private final long effort;

  /**
   * The view that follows from somebody's base scores.
   *
   * @param scores 0 to 1; arguments left out are {@link #NEUTRAL}
   * @throws IllegalArgumentException if a score is out of range or its argument not in the graph
   */
  public Viewpoint(ArgumentGraph<A> graph, Semantics semantics, Map<A, Double> scores) {
    this.graph = graph;
    this.semantics = semantics;
    Network network = graph.network();
    solver = new Solver(network, semantics);
    baseScores = new double[graph.arguments().size()];
    Arrays.fill(baseScores, NEUTRAL);
    scores.forEach((argument, score) -> baseScores[graph.number(argument)] = valid(score));
    boolean[] all = new boolean[network.nodes()];
    Arrays.fill(all, true);
    values = new double[network.nodes()];
    effort = solver.solve(new SolvingOrder(network, all), baseScores, values);
  }

  private static double valid(double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(value + " is not within 0 and 1");
    }
    return value;
  }

  public ArgumentGraph<A> graph() {
    return graph;
  }

  public Semantics semantics() {
    return semantics;
  }

  /**
   * What the reading took, as the number of times that an argument or a relation was computed: once
   * each where there is no circle, up to tens of thousands of times in one. A swing takes about
   * twice as much, so that a caller can tell beforehand what a ranking would cost.
   */
  public long effort() {
    return effort;
  }

  /** The base score of an argument. */
  public double baseScore(A argument) {
    return baseScores[graph.number(argument)];
  }

  /** What the graph comes to. */
  public Reading<A> reading() {
    return reading(values);
  }

  /** The strength of one argument; empty if it did not settle, whatever the others did. */
  public OptionalDouble strength(A argument) {
    double strength = values[graph.number(argument)];
    return Double.isNaN(strength) ? OptionalDouble.empty() : OptionalDouble.of(strength);
  }

  /**
   * What the graph comes to with arguments held at given strengths, {@code do(X=v)}: nothing bears
   * on those, they bear on others as before.
   *
   * @throws IllegalArgumentException if a strength is out of range or its argument not in the graph
   */
  public Reading<A> reading(Map<A, Double> interventions) {
    return reading(valuesWith(interventions));
  }

  double[] valuesWith(Map<A, Double> interventions) {
    int[] held = new int[interventions.size()];
    double[] at = new double[held.length];
    int i = 0;
    for (Map.Entry<A, Double> intervention : interventions.entrySet()) {
      held[i] = graph.number(intervention.getKey());
      at[i++] = valid(intervention.getValue());
    }
    Network network = graph.network();
    return new Intervention(network, held, new boolean[network.nodes()]).values(this, at);
  }

  private Reading<A> reading(double[] values) {
    SortedMap<A, Double> strengths = new TreeMap<>();
    SortedSet<A> unsettled = new TreeSet<>();
    for (int i = 0; i < baseScores.length; i++) {
      strengths.put(graph.argument(i), values[i]);
      if (Double.isNaN(values[i])) {
        unsettled.add(graph.argument(i));
      }
    }
    return unsettled.isEmpty() ? new Strengths<>(strengths) : new NoStableReading<>(unsettled);
  }

  /**
   * What a claim does to a conclusion; empty if there is no stable reading of the conclusion with
   * the claim at 0 or at 1.
   */
  public Optional<Swing> swing(A claim, A conclusion) {
    int number = graph.number(conclusion);
    double ifFalse = valuesWith(Map.of(claim, 0.0))[number];
    double ifTrue = valuesWith(Map.of(claim, 1.0))[number];
    return swing(ifFalse, ifTrue);
  }

  static Optional<Swing> swing(double ifFalse, double ifTrue) {
    return Double.isNaN(ifFalse) || Double.isNaN(ifTrue)
        ? Optional.empty()
        : Optional.of(new Swing(ifFalse, ifTrue));
  }

  /** What only several claims together do to a conclusion, see {@link JointSwing}. */
  public JointSwings<A> jointSwings(A conclusion) {
    return new JointSearch<>(this, graph.number(conclusion)).search();
  }

  double baseScore(int argument) {
    return baseScores[argument];
  }

  double value(int node) {
    return values[node];
  }

  /** All nodes' values, to be changed at will. */
  double[] values() {
    return values.clone();
  }

  void solve(SolvingOrder order, double[] into) {
    solver.solve(order, baseScores, into);
  }
}
