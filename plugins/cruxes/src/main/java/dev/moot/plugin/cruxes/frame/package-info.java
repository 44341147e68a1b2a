/** The map of a debate as an abstract argumentation framework, for programs that reckon with it. */
@NullMarked
package dev.moot.plugin.cruxes.frame;

import org.jspecify.annotations.NullMarked;
