/**
 * What a message may say: text with arguments, plurals and choices, and how a language counts,
 * lists and dates. It knows neither themes nor sites.
 */
@NullMarked
package dev.moot.engine.message;

import org.jspecify.annotations.NullMarked;
