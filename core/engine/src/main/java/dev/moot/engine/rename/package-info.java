/**
 * Beside the stages, after {@code link}: finds every place where a linked site names a claim, and
 * what its files say once the claim has another name. Writes nothing.
 */
@NullMarked
package dev.moot.engine.rename;

import org.jspecify.annotations.NullMarked;
