package dev.moot.api.model;

import java.util.Optional;

/**
 * How something was put.
 *
 * @param text the words
 * @param quote where they stand in a source; without one they are the writer's
 */
public record Wording(String text, Optional<Quote> quote) {}
