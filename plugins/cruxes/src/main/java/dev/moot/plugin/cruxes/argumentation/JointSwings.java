package dev.moot.plugin.cruxes.argumentation;

import java.util.List;

/**
 * The smallest sets of claims, of two or three, that move a conclusion only together.
 *
 * @param <A> what names an argument
 * @param sets pairs before triples, each in the order of its claims; no set holds another one
 * @param complete whether all pairs and triples were tried; on a large map with many claims that do
 *     nothing alone the search ends early
 */
public record JointSwings<A extends Comparable<? super A>>(
    List<JointSwing<A>> sets, boolean complete) {

  public JointSwings {
    sets = List.copyOf(sets);
  }
}
