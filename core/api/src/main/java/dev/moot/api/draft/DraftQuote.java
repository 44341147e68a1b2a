package dev.moot.api.draft;

import java.util.Optional;

/**
 * Words taken from a source.
 *
 * @param by key of the participant who said it
 * @param source key of the source
 * @param exact the words themselves
 */
public record DraftQuote(Optional<String> by, Optional<String> source, String exact) {}
