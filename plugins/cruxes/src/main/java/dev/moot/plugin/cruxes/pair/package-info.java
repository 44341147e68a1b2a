/**
 * Two people of a debate side by side. {@link dev.moot.plugin.cruxes.pair.Pairs} says which two
 * have a page of their own, {@link dev.moot.plugin.cruxes.pair.PairPages} makes it of a {@link
 * dev.moot.plugin.cruxes.pair.Comparison}, and {@link dev.moot.plugin.cruxes.pair.PairLinks} leads
 * there. Who agrees with whom goes by what is recorded of them, never by what the map comes to.
 */
@NullMarked
package dev.moot.plugin.cruxes.pair;

import org.jspecify.annotations.NullMarked;
