package dev.moot.api.render;

import dev.moot.api.model.Permalink;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An output file that is not a page: a feed, an export, an index.
 *
 * @param permalink where it appears; not ending in {@code /}
 * @param content called once, for the whole text; it is written as UTF-8
 * @param basis all that {@code content} goes by: records, texts, numbers, lists of such. Then the
 *     file is made anew when that is another one; without it, when anything on the site is
 */
public record GeneratedFile(Permalink permalink, Supplier<String> content, Optional<Object> basis) {

  public GeneratedFile {
    Objects.requireNonNull(content, "a file needs content");
    Objects.requireNonNull(basis, "a file with null as its basis");
    if (permalink.isPage()) {
      throw new IllegalArgumentException("a file needs a name: " + permalink);
    }
  }

  /** A file that may go by anything on the site. */
  public GeneratedFile(Permalink permalink, Supplier<String> content) {
    this(permalink, content, Optional.empty());
  }

  /** The same, which goes by {@code all} and nothing else. */
  public GeneratedFile goingBy(Object... all) {
    return new GeneratedFile(permalink, content, Optional.of(List.of(all)));
  }
}
