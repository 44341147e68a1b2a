/** Lambdas of all kinds, asked before and after. */
@NullMarked
package dev.moot.lambdas;

import org.jspecify.annotations.NullMarked;
