/**
 * How long the stages of a build take, one by one, over sites that are made up: the same for the
 * same number of posts. {@code core/bench/run} starts JMH.
 */
@NullMarked
package dev.moot.bench;

import org.jspecify.annotations.NullMarked;
