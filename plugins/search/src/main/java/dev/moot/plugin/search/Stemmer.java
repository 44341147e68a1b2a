package dev.moot.plugin.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What brings the forms of a word together in a language, as a script for the browser. The scripts
 * are those of the npm package {@code @orama/stemmers} 3.1.18 as they come, made of Snowball's.
 */
final class Stemmer {

  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "bg", "da", "de", "en", "es", "fi", "fr", "ga", "hu", "id", "it", "lt", "nl", "no",
          "pt", "ro", "ru", "sv", "tr");

  private static final Set<String> NORWEGIAN = Set.of("nb", "nn");

  private Stemmer() {}

  /** Whether there is one for {@code language}. */
  static boolean isFor(Locale language) {
    return LANGUAGES.contains(name(language));
  }

  private static String name(Locale language) {
    String name = language.getLanguage();
    return NORWEGIAN.contains(name) ? "no" : name;
  }

  /** A script that hands over the function for {@code language}; empty where there is none. */
  static Optional<String> script(Locale language) {
    if (!isFor(language)) {
      return Optional.empty();
    }
    String file = "stemmers/" + name(language) + ".js";
    try (InputStream in = Stemmer.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + file);
      }
      String module = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(
          "/* @orama/stemmers 3.1.18, Apache-2.0 */\nmootSearch(\"stem\",(()=>{"
              + module.replaceAll("\\bexport (function|const) ", "$1 ")
              + ";return stemmer})());\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
