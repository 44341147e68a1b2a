package dev.moot.engine.yaml;

import dev.moot.api.diagnostic.SourceLocation;

/**
 * A value and where it is written.
 *
 * @param value the value
 * @param location its place
 */
public record Located<T>(T value, SourceLocation location) {}
