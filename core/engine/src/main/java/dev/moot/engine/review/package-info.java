/**
 * The review stage: what a whole, linked site still lacks. {@link
 * dev.moot.engine.review.SiteReview} looks at the model and reports; {@link
 * dev.moot.engine.review.silence.Silences} are the warnings that writers have said not to hear.
 */
@NullMarked
package dev.moot.engine.review;

import org.jspecify.annotations.NullMarked;
