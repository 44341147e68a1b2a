/** Markdown read with all shipped plugins at once. */
@NullMarked
package dev.moot.dist.markdown;

import org.jspecify.annotations.NullMarked;
