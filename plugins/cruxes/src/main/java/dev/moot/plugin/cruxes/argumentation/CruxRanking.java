package dev.moot.plugin.cruxes.argumentation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * The claims on which a conclusion turns among several people, those that matter most first.
 *
 * @param <A> what names an argument
 * @param <P> what names a person
 * @param conclusion what the claims bear on
 * @param strengths the conclusion's strength for each person who has a stable reading of all that
 *     bears on it
 * @param unsettled the people who have none; they count for nothing else here
 * @param widest the two opponents who are farthest apart on the conclusion, or any two; empty if
 *     fewer than two are left
 * @param cruxes all other claims that bear on the conclusion, by score, sensitivity and name
 */
public record CruxRanking<A extends Comparable<? super A>, P extends Comparable<? super P>>(
    A conclusion,
    SortedMap<P, Double> strengths,
    SortedSet<P> unsettled,
    Optional<Pair<P>> widest,
    List<ComputedCrux<A, P>> cruxes) {

  private static final int LEADING = 3;

  public CruxRanking {
    strengths = Collections.unmodifiableSortedMap(new TreeMap<>(strengths));
    unsettled = Collections.unmodifiableSortedSet(new TreeSet<>(unsettled));
    cruxes = List.copyOf(cruxes);
  }

  /**
   * The ranking for people with the given base scores, see {@link Viewpoint}. Tries only what bears
   * on the conclusion: O(V(V + E)) for each person where there is no circle.
   *
   * @throws IllegalArgumentException if the graph lacks the conclusion or an argument that is
   *     scored, or a score is not within 0 and 1
   */
  public static <A extends Comparable<? super A>, P extends Comparable<? super P>>
      CruxRanking<A, P> of(
          ArgumentGraph<A> graph,
          Semantics semantics,
          A conclusion,
          Map<P, ? extends Map<A, Double>> people) {
    SortedMap<P, Viewpoint<A>> viewpoints = new TreeMap<>();
    people.forEach((p, scores) -> viewpoints.put(p, new Viewpoint<>(graph, semantics, scores)));
    return of(graph, conclusion, viewpoints, (p, q) -> true);
  }

  /**
   * The ranking for people whose viewpoints are known already, all on the same graph.
   *
   * @param opponents who of two people are opponents: the pair whose gap is to close is the widest
   *     among them; where there are none, or none who count, the widest of all
   */
  public static <A extends Comparable<? super A>, P extends Comparable<? super P>>
      CruxRanking<A, P> of(
          ArgumentGraph<A> graph,
          A conclusion,
          SortedMap<P, Viewpoint<A>> viewpoints,
          BiPredicate<P, P> opponents) {
    return new CruxSearch<>(graph, conclusion, viewpoints, opponents).rank();
  }

  /**
   * The two whom the ranking would call farthest apart, without what costs time of it; see {@link
   * #of(ArgumentGraph, Comparable, SortedMap, BiPredicate)}.
   */
  public static <A extends Comparable<? super A>, P extends Comparable<? super P>>
      Optional<Pair<P>> widest(
          ArgumentGraph<A> graph,
          A conclusion,
          SortedMap<P, Viewpoint<A>> viewpoints,
          BiPredicate<P, P> opponents) {
    return new CruxSearch<>(graph, conclusion, viewpoints, opponents).widest();
  }

  /**
   * The claims that matter under both {@link Semantics#QUADRATIC_ENERGY} and {@link
   * Semantics#DF_QUAD}: robust, as they do not hang on the choice of formula.
   *
   * @throws IllegalArgumentException as for {@link #of}
   */
  public static <A extends Comparable<? super A>, P extends Comparable<? super P>>
      SortedSet<A> robust(
          ArgumentGraph<A> graph, A conclusion, Map<P, ? extends Map<A, Double>> people) {
    SortedSet<A> robust = of(graph, Semantics.QUADRATIC_ENERGY, conclusion, people).leading();
    robust.retainAll(of(graph, Semantics.DF_QUAD, conclusion, people).leading());
    return robust;
  }

  /** The first three claims, fewer if fewer score above 0. */
  public SortedSet<A> leading() {
    SortedSet<A> leading = new TreeSet<>();
    cruxes.stream()
        .filter(crux -> crux.score() > Rounding.TOLERANCE)
        .limit(LEADING)
        .forEach(crux -> leading.add(crux.claim()));
    return leading;
  }

  /** How far apart the two farthest are on the conclusion, 0 to 1; 0 if there are no two. */
  public double gap() {
    return strengths.isEmpty()
        ? 0
        : Collections.max(strengths.values()) - Collections.min(strengths.values());
  }
}
