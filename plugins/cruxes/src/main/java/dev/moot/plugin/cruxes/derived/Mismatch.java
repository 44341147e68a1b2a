package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.Crux;

/**
 * A declared crux that moves the claim it is said to decide by little or nothing: the map may be
 * missing a link.
 *
 * @param declared the declaration
 * @param linked whether any way of relations leads from the crux to the claim
 * @param most how far it moves that claim at most, among those who declare it, or among all where
 *     the writer does; 0 to 1, below {@link #LITTLE}
 */
public record Mismatch(Crux declared, boolean linked, double most) {

  /** A conclusion that moves less has hardly moved. */
  public static final double LITTLE = 0.05;
}
