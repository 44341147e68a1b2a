/** Sites that a number makes up, and what may happen to them while they are written. */
@NullMarked
package dev.moot.dist.edits;

import org.jspecify.annotations.NullMarked;
