/** Plugins in the distribution: the shipped ones, and bad ones by third parties. */
@NullMarked
package dev.moot.dist.plugins;

import org.jspecify.annotations.NullMarked;
