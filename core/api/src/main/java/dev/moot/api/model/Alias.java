package dev.moot.api.model;

import dev.moot.api.diagnostic.SourceLocation;

/**
 * A name that a claim had before, and that keeps resolving.
 *
 * @param id the local id
 * @param location where it is written
 */
public record Alias(String id, SourceLocation location) {}
