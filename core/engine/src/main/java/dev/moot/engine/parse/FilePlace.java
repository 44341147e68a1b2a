package dev.moot.engine.parse;

import dev.moot.api.model.Permalink;
import dev.moot.api.model.Slug;
import dev.moot.engine.config.SiteLanguage;
import dev.moot.engine.read.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
   * @param site the language of the site
   */
  public static Permalink of(SourceFile file, Locale site, boolean dated) {
    Optional<Locale> language = SiteLanguage.ofName(file.stem()).filter(l -> !l.equals(site));
    return of(file, Optional.empty(), language, dated);
  }

  /**
   * {@code posts/x.md} appears at {@code /posts/x/}, {@code pages/a/b.md} at {@code /a/b/}, {@code
   * pages/a/index.md} at {@code /a/}; a post that is a folder of its own, {@code posts/x/index.md},
   * at {@code /posts/x/}. What is in another language than the site is below that: {@code
   * /de/posts/x/}.
   */
  static Permalink of(
      SourceFile file, Optional<String> slug, Optional<Locale> language, boolean dated) {
    String stem = SiteLanguage.nameWithout(file.stem());
    String[] names = file.path().split("/");
    List<String> parts = new ArrayList<>();
    for (int i = 1; i < names.length - 1; i++) {
      parts.add(Slug.part(names[i]));
    }
    boolean index = slug.isEmpty() && INDEX.matcher(stem).matches();
    if (!index || (dated && parts.isEmpty())) {
      parts.add(slug.orElseGet(() -> Slug.part(stem)));
    }
    if (dated) {
      parts = new ArrayList<>(List.of("posts", parts.get(parts.size() - 1)));
    }
    if (language.isPresent()) {
      parts.add(0, SiteLanguage.path(language.get()));
    }
    return parts.isEmpty() ? Permalink.HOME : Permalink.page(parts.toArray(String[]::new));
  }
}
