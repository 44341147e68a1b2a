/** Leaf: the numbers that people name when they say how likely something is. */
@NullMarked
package dev.moot.engine.numeral;

import org.jspecify.annotations.NullMarked;
