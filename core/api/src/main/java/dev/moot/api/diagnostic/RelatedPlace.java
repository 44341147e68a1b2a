package dev.moot.api.diagnostic;

/**
 * A second place that a diagnostic speaks of.
 *
 * @param location where
 * @param note what stands there, lower case: {@code first defined here}
 */
public record RelatedPlace(SourceLocation location, String note) {}
