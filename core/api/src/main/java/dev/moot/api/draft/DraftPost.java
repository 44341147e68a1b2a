package dev.moot.api.draft;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A digest to be written. It is a draft, and names the debate by itself.
 *
 * @param title its title
 * @param date its day; that of the import where the text gives none
 * @param body its Markdown, without front matter; people are called by their keys' ids or by name
 *     in it, claims by nothing, since their ids are not known yet
 */
public record DraftPost(String title, Optional<LocalDate> date, String body) {}
