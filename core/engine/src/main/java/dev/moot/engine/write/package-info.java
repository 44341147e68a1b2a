/** The write stage: only what changed, staged beside the output and moved in under a journal. */
@NullMarked
package dev.moot.engine.write;

import org.jspecify.annotations.NullMarked;
