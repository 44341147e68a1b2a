package dev.moot.engine.parse;

import dev.moot.api.model.Permalink;
import dev.moot.api.model.Slug;
import dev.moot.engine.read.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where on the site a post or page appears. */
public final class FilePlace {

  private static final Pattern INDEX = Pattern.compile("(?i)_?index");

  private FilePlace() {}

  /**
   * Where {@code file} appears if its front matter does not say otherwise.
   *
   * @param dated whether it is a post
   */
  public static Permalink of(SourceFile file, boolean dated) {
    return of(file, Optional.empty(), dated);
  }

  /**
   * {@code posts/x.md} appears at {@code /posts/x/}, {@code pages/a/b.md} at {@code /a/b/}, {@code
   * pages/a/index.md} at {@code /a/}; a post that is a folder of its own, {@code posts/x/index.md},
   * at {@code /posts/x/}.
   */
  static Permalink of(SourceFile file, Optional<String> slug, boolean dated) {
    String[] names = file.path().split("/");
    List<String> parts = new ArrayList<>();
    for (int i = 1; i < names.length - 1; i++) {
      parts.add(Slug.part(names[i]));
    }
    boolean index = slug.isEmpty() && INDEX.matcher(file.stem()).matches();
    if (!index || (dated && parts.isEmpty())) {
      parts.add(slug.orElseGet(() -> Slug.part(file.stem())));
    }
    if (dated) {
      return Permalink.page("posts", parts.get(parts.size() - 1));
    }
    return parts.isEmpty() ? Permalink.HOME : Permalink.page(parts.toArray(String[]::new));
  }
}
