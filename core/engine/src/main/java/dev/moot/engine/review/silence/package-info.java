/**
 * Which findings a writer wants to hear of, and how loud: those silenced by a comment or by {@code
 * moot.yaml}, and what silences nothing. {@link dev.moot.engine.review.silence.Silences} applies it
 * to all that was reported.
 */
@NullMarked
package dev.moot.engine.review.silence;

import org.jspecify.annotations.NullMarked;
