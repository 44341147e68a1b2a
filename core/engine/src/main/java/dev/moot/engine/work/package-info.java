/** Leaf: the threads that parse and render, with large stacks and a watch on each piece of work. */
@NullMarked
package dev.moot.engine.work;

import org.jspecify.annotations.NullMarked;
