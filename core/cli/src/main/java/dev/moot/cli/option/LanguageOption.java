package dev.moot.cli.option;

import dev.moot.engine.config.SiteLanguage;
import dev.moot.engine.write.RefusedException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what is typed after an option that takes a language. */
public final class LanguageOption {

  private LanguageOption() {}

  /**
   * The language of the tag {@code typed}; empty where the option is left out.
   *
   * @param option its name, such as {@code --lang}
   * @throws RefusedException when it is no language tag
   */
  public static Optional<Locale> read(String option, @Nullable String typed)
      throws RefusedException {
    if (typed == null) {
      return Optional.empty();
    }
    Optional<Locale> language = SiteLanguage.of(typed);
    if (language.isEmpty()) {
      throw new RefusedException(
          "`" + typed + "` is no language tag", "write `de` or `pt-BR` after " + option);
    }
    return language;
  }
}
