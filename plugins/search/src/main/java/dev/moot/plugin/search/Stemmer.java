package dev.moot.plugin.search;

import dev.moot.api.model.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

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

  /**
   * The languages of the posts, pages and debates of {@code site} that have one, by the names of
   * their files; {@code stem} is that of the site itself.
   */
  static SortedMap<String, Locale> of(Site site) {
    Locale own = site.settings().language();
    SortedMap<String, Locale> all = new TreeMap<>();
    if (isFor(own)) {
      all.put("stem", own);
    }
    Stream.concat(
            Stream.concat(site.posts().stream(), site.pages().stream())
                .flatMap(p -> p.language().stream()),
            site.debates().stream().flatMap(d -> d.language().stream()))
        .filter(l -> isFor(l) && !name(l).equals(name(own)))
        .forEach(l -> all.putIfAbsent("stem-" + name(l), l));
    return all;
  }

  private static String name(Locale language) {
    String name = language.getLanguage();
    return NORWEGIAN.contains(name) ? "no" : name;
  }

  /**
   * A script that hands over the function for {@code language}; empty where there is none.
   *
   * @param called the name of its file
   */
  static Optional<String> script(String called, Locale language) {
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
          "/* @orama/stemmers 3.1.18, Apache-2.0 */\nmootSearch(\""
              + called
              + "\",(()=>{"
              + module.replaceAll("\\bexport (function|const) ", "$1 ")
              + ";return stemmer})());\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
