package dev.moot.plugin.cruxes.argumentation;

/**
 * Two people.
 *
 * @param <P> what names a person
 * @param one the first in natural order
 * @param other the second
 */
public record Pair<P>(P one, P other) {}
