package dev.moot.engine.parse;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;

/**
 * A path that front matter says its post had before.
 *
 * @param permalink the path
 * @param location where it is written
 */
public record PathUse(Permalink permalink, SourceLocation location) {}
