/** Leaf: where sentences begin and end in plain text of any language. */
@NullMarked
package dev.moot.engine.sentence;

import org.jspecify.annotations.NullMarked;
