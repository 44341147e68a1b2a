package dev.moot.engine.parse;

import dev.moot.api.diagnostic.SourceLocation;

/**
 * A name in front matter, or of a relation that is undercut.
 *
 * @param name as written
 * @param location where
 */
public record NameUse(String name, SourceLocation location) {}
