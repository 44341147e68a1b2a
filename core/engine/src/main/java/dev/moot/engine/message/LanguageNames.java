package dev.moot.engine.message;

import java.util.Locale;

/** What languages are called by those who speak them: {@code Deutsch}. */
public final class LanguageNames {

  private LanguageNames() {}

  /** The name of {@code language} in itself; its tag where that is not known. */
  public static String of(Locale language) {
    return LanguageTable.read("names")
        .getOrDefault(
            language.toLanguageTag(),
            LanguageTable.read("names")
                .getOrDefault(language.getLanguage(), language.toLanguageTag()));
  }
}
