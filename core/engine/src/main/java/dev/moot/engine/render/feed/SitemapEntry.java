package dev.moot.engine.render.feed;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A page in the sitemap.
 *
 * @param url where it is, in full
 * @param updated when it last changed, where that is known
 */
public record SitemapEntry(String url, Optional<LocalDate> updated) {}
