package dev.moot.engine.roots;

import java.util.Map;
import java.util.Optional;

/**
 * What files of a root say in an editor and not on the disk yet. It stands in for what they say
 * there, also where there is no file.
 *
 * @param texts by path, with {@code /} between the parts
 */
public record Unsaved(Map<String, String> texts) {

  /** Everything is as it is on the disk. */
  public static final Unsaved NONE = new Unsaved(Map.of());

  public Unsaved {
    texts = Map.copyOf(texts);
  }

  Optional<String> of(RootFile file) {
    return texts.isEmpty() ? Optional.empty() : Optional.ofNullable(texts.get(file.path()));
  }
}
