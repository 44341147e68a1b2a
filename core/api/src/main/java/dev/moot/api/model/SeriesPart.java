package dev.moot.api.model;

import dev.moot.api.diagnostic.SourceLocation;
import java.util.Optional;

/**
 * That a post is part of a series.
 *
 * @param series the series
 * @param number which part it is, from 1 on; without it, parts follow each other by date
 * @param location where its front matter says so
 */
public record SeriesPart(Series series, Optional<Integer> number, SourceLocation location) {}
