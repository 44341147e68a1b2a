package dev.moot.plugin.cruxes.argumentation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A few claims that move a conclusion together though none of them moves it alone, such as two
 * attackers of strength 1 under DF-QuAD, where either does the whole work, or two linked premises
 * that both fail.
 *
 * @param <A> what names an argument
 * @param values the claims, and for each the strength 0 or 1 that moves the conclusion farthest
 * @param before the conclusion as it stands
 * @param after the conclusion with all claims at those strengths
 */
public record JointSwing<A extends Comparable<? super A>>(
    SortedMap<A, Double> values, double before, double after) {

  public JointSwing {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** How far the conclusion moves, -1 to 1. */
  public double size() {
    return after - before;
  }

  /** What the claims do to the verdict on the conclusion. */
  public Change change() {
    return Change.between(Verdict.of(before), Verdict.of(after));
  }
}
