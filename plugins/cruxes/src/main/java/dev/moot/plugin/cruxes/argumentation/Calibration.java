package dev.moot.plugin.cruxes.argumentation;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The base scores that would let a graph arrive at strengths somebody stated, one by one and given
 * that the others hold.
 *
 * @param <A> what names an argument
 * @param scores for each stated argument the base score that leads to it, or comes nearest
 * @param residual for each argument whose stated strength no base score leads to, how far above
 *     (or, negative, below) the nearest it is: the map lacks a reason
 */
public record Calibration<A extends Comparable<? super A>>(
    SortedMap<A, Double> scores, SortedMap<A, Double> residual) {

  /** Halvings of [0, 1]: beyond the precision of a double. */
  private static final int HALVINGS = 60;

  public Calibration {
    scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
    residual = Collections.unmodifiableSortedMap(new TreeMap<>(residual));
  }

  /**
   * Fits base scores to stated strengths. All stated arguments are held where they were stated, so
   * that each base score is a matter of its own; every influence rises with it, so that it is found
   * by halving. Arguments without a stable reading are left out.
   *
   * @throws IllegalArgumentException if a strength is out of range or its argument not in the graph
   */
  public static <A extends Comparable<? super A>> Calibration<A> of(
      Viewpoint<A> viewpoint, Map<A, Double> stated) {
    ArgumentGraph<A> graph = viewpoint.graph();
    double[] values = viewpoint.valuesWith(stated);
    SortedMap<A, Double> scores = new TreeMap<>();
    SortedMap<A, Double> residual = new TreeMap<>();
    stated.forEach(
        (argument, wanted) -> {
          Semantics semantics = viewpoint.semantics();
          double balance = graph.network().balance(graph.number(argument), semantics, values);
          if (!Double.isNaN(balance)) {
            double score = fit(viewpoint.baseScore(argument), balance, wanted, semantics);
            scores.put(argument, score);
            double missing = wanted - Network.strength(score, balance, semantics);
            if (!Rounding.same(missing, 0)) {
              residual.put(argument, missing);
            }
          }
        });
    return new Calibration<>(scores, residual);
  }

  /** The nearest base score; the present one where it does already. */
  private static double fit(double present, double balance, double wanted, Semantics semantics) {
    if (Rounding.same(Network.strength(present, balance, semantics), wanted)) {
      return present;
    }
    if (Network.strength(1, balance, semantics) <= wanted) {
      return 1;
    }
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (Network.strength(middle, balance, semantics) < wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }
}
