package dev.moot.plugin.cruxes.argumentation;

import java.util.Optional;

/**
 * What somebody's base scores make of a graph: strengths, or that there is no stable reading.
 *
 * @param <A> what names an argument
 */
public sealed interface Reading<A extends Comparable<? super A>>
    permits Strengths, NoStableReading {

  /** The strengths, if every argument has one. */
  Optional<Strengths<A>> stable();
}
