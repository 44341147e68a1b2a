package dev.moot.engine.parse;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.markdown.SiteLink;

/**
 * A link in a post to a path of the site.
 *
 * @param link where it leads
 * @param location where it is written
 */
public record SiteLinkUse(SiteLink link, SourceLocation location) {}
