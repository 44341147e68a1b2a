package dev.moot.engine.parse;

import dev.moot.api.diagnostic.SourceLocation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A link to another site, from a post or a claim file.
 *
 * @param url where it leads; begins with {@code http://} or {@code https://}
 * @param location where it is written
 * @param archive a kept copy that the writer knows of
 * @param read the day its writer read it, as far as is known
 */
public record OutsideLink(
    String url, SourceLocation location, Optional<String> archive, Optional<LocalDate> read) {}
