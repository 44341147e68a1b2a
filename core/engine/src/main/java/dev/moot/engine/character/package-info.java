/**
 * Leaf: what single characters do to a text: whether any of it is seen, and what turns it around.
 */
@NullMarked
package dev.moot.engine.character;

import org.jspecify.annotations.NullMarked;
