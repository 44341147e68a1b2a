package dev.moot.api.plugin;

/**
 * A sentence that may be worth a quote.
 *
 * @param start where it begins in the text that was looked at, in characters
 * @param end where it ends
 * @param reason what it was found by, in a few words without a full stop
 */
public record Candidate(int start, int end, String reason) {}
