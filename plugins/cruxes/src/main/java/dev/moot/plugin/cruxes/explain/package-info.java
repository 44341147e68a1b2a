/**
 * What the command {@code explain} answers: the derived layer in words for a writer who never heard
 * of argumentation theory, and in numbers for other programs.
 */
@NullMarked
package dev.moot.plugin.cruxes.explain;

import org.jspecify.annotations.NullMarked;
