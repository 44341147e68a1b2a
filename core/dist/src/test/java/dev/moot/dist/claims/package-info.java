/** Claims and debates, as readers meet them. */
@NullMarked
package dev.moot.dist.claims;

import org.jspecify.annotations.NullMarked;
