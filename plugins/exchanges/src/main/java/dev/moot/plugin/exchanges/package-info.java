/**
 * Exchanges: {@code :::exchange} with turns, each opened by a line {@code **who** to **whom**
 * (verbatim, source):}. Those named are {@link dev.moot.api.markdown.ParticipantReference}s and
 * verbatim words {@link dev.moot.api.markdown.Quotation}s, so the core looks up the ones and checks
 * the others.
 */
@NullMarked
package dev.moot.plugin.exchanges;

import org.jspecify.annotations.NullMarked;
