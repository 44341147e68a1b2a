package dev.moot.api.diagnostic;

import java.util.Objects;

/**
 * A second place that a diagnostic speaks of.
 *
 * @param location where
 * @param note what stands there, lower case: {@code first defined here}
 */
public record RelatedPlace(SourceLocation location, String note) {

  public RelatedPlace {
    Objects.requireNonNull(location, "a note without a place");
    Objects.requireNonNull(note, "a place without a note");
  }
}
