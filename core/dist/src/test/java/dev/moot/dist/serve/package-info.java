/** A site in memory, and the server that shows it. */
@NullMarked
package dev.moot.dist.serve;

import org.jspecify.annotations.NullMarked;
