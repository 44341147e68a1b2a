/**
 * What the stages work with: {@link dev.moot.engine.work.Tools}, among them the threads that parse
 * and render, with large stacks and a watch on each piece of work, and the {@link
 * dev.moot.engine.work.Memory} of what need not be done again. Knows no stage.
 */
@NullMarked
package dev.moot.engine.work;

import org.jspecify.annotations.NullMarked;
