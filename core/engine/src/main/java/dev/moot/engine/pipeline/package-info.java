/**
 * The stages in their order, for every command and for what is live: {@link
 * dev.moot.engine.pipeline.Pipeline} runs {@code read -> parse -> link -> review -> render}, with a
 * memory or without, and {@link dev.moot.engine.pipeline.Gate} says what an error stops.
 */
@NullMarked
package dev.moot.engine.pipeline;

import org.jspecify.annotations.NullMarked;
