/**
 * What the stages work with: {@link dev.moot.engine.work.Tools}, the watch on each piece of work,
 * and the {@link dev.moot.engine.work.Memory} of what need not be done again. Knows no stage.
 */
@NullMarked
package dev.moot.engine.work;

import org.jspecify.annotations.NullMarked;
