package dev.moot.engine.parse;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.markdown.SourceLink;

/**
 * A link in a post to a file of the site's folder, or to a place in the post itself.
 *
 * @param link the file
 * @param location where it is written
 */
public record SourceLinkUse(SourceLink link, SourceLocation location) {}
