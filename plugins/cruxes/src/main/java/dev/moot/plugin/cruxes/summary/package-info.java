/**
 * Prints what is worth saying of a debate's map on pages and in feeds, for a reader who never heard
 * of argumentation: {@link dev.moot.plugin.cruxes.summary.RootSummary} puts {@link
 * dev.moot.plugin.cruxes.findings.RootFindings} into whole sentences of the message bundle. Nothing
 * is chosen here. Words come before numbers, and no strength is called a probability.
 */
@NullMarked
package dev.moot.plugin.cruxes.summary;

import org.jspecify.annotations.NullMarked;
