package dev.moot.api.plugin;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What an import of a shorter version of the same text left in the site.
 *
 * @param text the text of its source, as it stands now
 * @param names what {@link dev.moot.api.draft.Draft#names()} said, as it stands now
 * @param people the ids of all whom the debate may mean by what a text calls somebody: by id, name
 *     or {@code handles}; none where it knows nobody who is called so
 */
public record EarlierImport(
    String text, Optional<String> names, Function<String, Set<String>> people) {}
