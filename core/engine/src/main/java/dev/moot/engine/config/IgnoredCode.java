package dev.moot.engine.config;

import dev.moot.api.diagnostic.SourceLocation;

/**
 * A code whose warnings are not to be heard.
 *
 * @param code as written
 * @param location where
 */
public record IgnoredCode(String code, SourceLocation location) {}
