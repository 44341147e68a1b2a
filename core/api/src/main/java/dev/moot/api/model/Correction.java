package dev.moot.api.model;

import java.time.LocalDate;

/**
 * A dated correction to a post.
 *
 * @param date when it was made
 * @param text what was wrong and what is right
 */
public record Correction(LocalDate date, String text) {}
