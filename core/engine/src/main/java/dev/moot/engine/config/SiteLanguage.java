package dev.moot.engine.config;

import dev.moot.engine.message.LanguageForms;
import dev.moot.engine.yaml.Scalar;
import dev.moot.engine.yaml.YamlType;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Languages as writers name them: in {@code moot.yaml}, in front matter and in names of files. */
public final class SiteLanguage {

  /** A language tag by BCP 47. */
  public static final YamlType<Locale> TAG =
      Scalar.of(
          "a language tag",
          SiteLanguage::of,
          "write `en`, `de` or `pt-BR`",
          "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$");

  private SiteLanguage() {}

  /** The language of that tag; empty if it is none. */
  public static Optional<Locale> of(String tag) {
    try {
      return Optional.of(new Locale.Builder().setLanguageTag(tag).build());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /**
   * The language that the name of a file ends in, {@code tea.de}: one of those of which the engine
   * knows how they count, as the end of a name is otherwise part of it.
   */
  public static Optional<Locale> ofName(String stem) {
    int dot = stem.lastIndexOf('.');
    return dot < 1
        ? Optional.empty()
        : of(stem.substring(dot + 1)).filter(l -> new LanguageForms(l).isKnown());
  }

  /** The name of a file without the language that it ends in. */
  public static String nameWithout(String stem) {
    return ofName(stem).isPresent() ? stem.substring(0, stem.lastIndexOf('.')) : stem;
  }

  /** What paths of a site begin with whose text is in {@code language}: {@code pt-br}. */
  public static String path(Locale language) {
    return language.toLanguageTag().toLowerCase(Locale.ROOT);
  }
}
