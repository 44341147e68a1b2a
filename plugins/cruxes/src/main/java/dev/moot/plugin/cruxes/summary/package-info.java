/**
 * What the map of a debate comes to, in words for a reader who never heard of argumentation: {@link
 * dev.moot.plugin.cruxes.summary.RootSummary} puts a {@link
 * dev.moot.plugin.cruxes.derived.RootReading} into whole sentences of the message bundle. Words
 * come before numbers, and no strength is called a probability.
 */
@NullMarked
package dev.moot.plugin.cruxes.summary;

import org.jspecify.annotations.NullMarked;
