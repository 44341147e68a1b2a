/**
 * Declared cruxes: what somebody said a disagreement turns on. {@link
 * dev.moot.plugin.cruxes.declared.DeclaredCrux} is one such claim with all that was declared of it,
 * {@link dev.moot.plugin.cruxes.declared.DeclaredKind} says how far both sides agree that it is
 * one. Directives, the page {@code /cruxes/} and claim pages show the same {@link
 * dev.moot.plugin.cruxes.CruxView}. Nothing here is computed from the argument map; what is comes
 * from {@link dev.moot.plugin.cruxes.summary}, in words, and stands beside it.
 */
@NullMarked
package dev.moot.plugin.cruxes;

import org.jspecify.annotations.NullMarked;
