package dev.moot.engine.parse;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.config.SiteLanguage;
import dev.moot.engine.rule.FrontMatterRules;
import dev.moot.engine.yaml.Located;
import java.util.Locale;
import java.util.Optional;

/** The language of one post: what its front matter says, else what the name of its file ends in. */
final class PostLanguage {

  private PostLanguage() {}

  /**
   * The language; nothing where neither says one.
   *
   * @param said what the front matter says
   * @param stem the name of the file without {@code .md}; that it says another language is reported
   */
  static Optional<Locale> of(Optional<Located<Locale>> said, String stem, Diagnostics diagnostics) {
    Optional<Locale> named = SiteLanguage.ofName(stem);
    if (said.isPresent() && named.isPresent() && !named.get().equals(said.get().value())) {
      report(said.get(), named.get(), stem, diagnostics);
    }
    return said.map(Located::value).or(() -> named);
  }

  private static void report(
      Located<Locale> said, Locale named, String stem, Diagnostics diagnostics) {
    String tag = said.value().toLanguageTag();
    diagnostics.report(
        Diagnostic.of(
                FrontMatterRules.OTHER_LANGUAGE,
                said.location(),
                "`language` is `"
                    + tag
                    + "`, and the name of the file says `"
                    + named.toLanguageTag()
                    + "`")
            .withHint(
                "rename it to `"
                    + SiteLanguage.nameWithout(stem)
                    + "."
                    + tag
                    + ".md`, or take `language` out"));
  }
}
