package dev.moot.api.render;

import dev.moot.api.model.Permalink;
import java.util.function.Supplier;

/**
 * An output file that is not a page: a feed, an export, an index.
 *
 * @param permalink where it appears; not ending in {@code /}
 * @param content called once, for the whole text; it is written as UTF-8
 */
public record GeneratedFile(Permalink permalink, Supplier<String> content) {

  public GeneratedFile {
    if (permalink.isPage()) {
      throw new IllegalArgumentException("a file needs a name: " + permalink);
    }
  }
}
