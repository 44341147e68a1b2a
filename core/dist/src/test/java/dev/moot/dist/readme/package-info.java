/** What the README promises. */
@NullMarked
package dev.moot.dist.readme;

import org.jspecify.annotations.NullMarked;
