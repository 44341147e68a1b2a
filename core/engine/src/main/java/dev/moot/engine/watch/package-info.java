/** Leaf: runs work of any kind over many items at once, and gives up what takes too much. */
@NullMarked
package dev.moot.engine.watch;

import org.jspecify.annotations.NullMarked;
