/** Stage 1: files to text, sorted, strict UTF-8. */
@NullMarked
package dev.moot.engine.read;

import org.jspecify.annotations.NullMarked;
