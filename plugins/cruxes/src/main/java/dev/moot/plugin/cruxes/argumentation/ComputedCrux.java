package dev.moot.plugin.cruxes.argumentation;

import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one claim does for a conclusion among several people.
 *
 * @param <A> what names an argument
 * @param <P> what names a person
 * @param claim the claim
 * @param strengths its strength for each person
 * @param swings what it does to the conclusion for each person; a person is missing if there is no
 *     stable reading with the claim at 0 or 1
 * @param disagreement the largest difference between two people on it, 0 to 1
 * @param sensitivity the mean size of its swings, without sign, 0 to 1
 * @param kind what it does between the people
 * @param between the two for whom it is a double crux, those farthest apart on it if there are more
 * @param closure which share of the gap between the two who are farthest apart on the conclusion
 *     goes if one takes the other's strength of the claim: the mean of both ways, at most 1, below
 *     0 where the gap would grow; empty if there is no gap or no stable reading
 */
public record ComputedCrux<A extends Comparable<? super A>, P extends Comparable<? super P>>(
    A claim,
    SortedMap<P, Double> strengths,
    SortedMap<P, Swing> swings,
    double disagreement,
    double sensitivity,
    CruxKind kind,
    Optional<Pair<P>> between,
    OptionalDouble closure) {

  public ComputedCrux {
    strengths = Collections.unmodifiableSortedMap(new TreeMap<>(strengths));
    swings = Collections.unmodifiableSortedMap(new TreeMap<>(swings));
  }

  /** Disagreement times sensitivity. */
  public double score() {
    return disagreement * sensitivity;
  }

  /** Highest score first, then highest sensitivity, then by claim. */
  static <A extends Comparable<? super A>, P extends Comparable<? super P>>
      Comparator<ComputedCrux<A, P>> order() {
    return Comparator.comparingDouble((ComputedCrux<A, P> crux) -> -Rounding.rounded(crux.score()))
        .thenComparingDouble(crux -> -Rounding.rounded(crux.sensitivity()))
        .thenComparing(ComputedCrux::claim);
  }
}
