package dev.moot.plugin.cruxes.argumentation;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The outcome where arguments in a circle do not come to rest within the steps allowed.
 *
 * @param <A> what names an argument
 * @param unsettled the arguments without a strength: those that keep moving and all that they bear
 *     on; at least one, in natural order
 */
public record NoStableReading<A extends Comparable<? super A>>(SortedSet<A> unsettled)
    implements Reading<A> {

  public NoStableReading {
    unsettled = Collections.unmodifiableSortedSet(new TreeSet<>(unsettled));
  }

  @Override
  public Optional<Strengths<A>> stable() {
    return Optional.empty();
  }
}
