package dev.moot.engine.parse;

import dev.moot.api.diagnostic.SourceLocation;

/**
 * A name in front matter, of a relation that is undercut, or of somebody who takes part.
 *
 * @param name as written
 * @param location where
 */
public record NameUse(String name, SourceLocation location) {}
