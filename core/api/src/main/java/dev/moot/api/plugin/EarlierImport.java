package dev.moot.api.plugin;

import java.util.Optional;

/**
 * What an import of a shorter version of the same text left in the site.
 *
 * @param text the text of its source, as it stands now
 * @param names what {@link dev.moot.api.draft.Draft#names()} said, as it stands now
 */
public record EarlierImport(String text, Optional<String> names) {}
