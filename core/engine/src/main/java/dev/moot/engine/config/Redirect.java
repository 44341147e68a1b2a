package dev.moot.engine.config;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;

/**
 * One line of {@code redirects} in {@code moot.yaml}.
 *
 * @param from the old path
 * @param to where it leads
 * @param fromPlace where the old path is written
 * @param toPlace where the new one is
 */
public record Redirect(
    Permalink from, SitePlace to, SourceLocation fromPlace, SourceLocation toPlace) {}
