package dev.moot.engine.render.view;

import java.util.List;

/**
 * A year of the archive.
 *
 * @param year the year
 * @param posts its posts, newest first
 */
public record YearEntry(int year, List<PostEntry> posts) {}
