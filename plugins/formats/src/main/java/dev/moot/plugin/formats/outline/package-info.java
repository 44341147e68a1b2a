/**
 * Makes a draft of a thread: its text with a line before each post, who takes part, sentences that
 * may be worth a claim as comments, and skeletons of exchanges. What anybody means, it leaves to
 * the writer.
 */
@NullMarked
package dev.moot.plugin.formats.outline;

import org.jspecify.annotations.NullMarked;
