package dev.moot.api.draft;

import java.time.LocalDate;

/**
 * A digest to be written. It is a draft, and names the debate by itself.
 *
 * @param title its title
 * @param date its day
 * @param body its Markdown, without front matter; people are called by name in it, claims by
 *     nothing, since their ids are not known yet
 */
public record DraftPost(String title, LocalDate date, String body) {}
