package dev.moot.plugin.cruxes.argumentation;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A reading in which every argument came to rest.
 *
 * @param <A> what names an argument
 * @param asMap the strength of each argument, 0 to 1, in the natural order of arguments; a measure
 *     of standing in the graph, no probability
 */
public record Strengths<A extends Comparable<? super A>>(SortedMap<A, Double> asMap)
    implements Reading<A> {

  public Strengths {
    asMap = Collections.unmodifiableSortedMap(new TreeMap<>(asMap));
  }

  /**
   * The strength of an argument.
   *
   * @throws IllegalArgumentException if the graph has no such argument
   */
  public double of(A argument) {
    Double strength = asMap.get(argument);
    if (strength == null) {
      throw new IllegalArgumentException("no argument `" + argument + "`");
    }
    return strength;
  }

  @Override
  public Optional<Strengths<A>> stable() {
    return Optional.of(this);
  }
}
