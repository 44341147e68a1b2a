/**
 * Beside the stages, after {@code link}: finds every place where a linked site names a claim or a
 * participant, and what its files say once they have another name. Writes nothing.
 */
@NullMarked
package dev.moot.engine.rename;

import org.jspecify.annotations.NullMarked;
