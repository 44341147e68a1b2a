/** The read stage: files to text, sorted, strict UTF-8; and what git knows of their past. */
@NullMarked
package dev.moot.engine.read;

import org.jspecify.annotations.NullMarked;
