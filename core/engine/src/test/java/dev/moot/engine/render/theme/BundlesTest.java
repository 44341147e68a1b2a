package dev.moot.engine.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.message.BadMessage;
import dev.moot.engine.message.LanguageForms;
import dev.moot.engine.message.Message;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages that Moot ships in other languages than English: theme, plugins, server. */
final class BundlesTest {

  private static final Path ROOT = Path.of("../..");

  /** What an argument is written as, whatever is done with it. */
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[,}]");

  /** Days are those of the language, unless its messages say otherwise. */
  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr", "he"})
  void everyMessageIsThereAndNoOther(String language) throws IOException {
    Set<String> english = new TreeSet<>(messages("en").keySet());
    english.removeAll(Set.of("date.day", "date.months"));
    assertThat(messages(language).keySet()).isEqualTo(english);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr", "he"})
  void aMessageHasTheArgumentsOfTheEnglishOne(String language) throws IOException {
    Map<String, String> english = messages("en");
    messages(language)
        .forEach(
            (key, words) ->
                assertThat(arguments(words)).as(key).isEqualTo(arguments(english.get(key))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr", "he"})
  void aPluralHasEveryFormThatItsLanguageCountsBy(String language) throws IOException {
    LanguageForms forms = new LanguageForms(Locale.forLanguageTag(language));
    messages(language)
        .forEach((key, words) -> assertThat(read(words).lacking(forms)).as(key).isEmpty());
  }

  /** What a page promises of every position: said, worked out, or read out of words. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es", "fr", "he"})
  void whatIsStatedDerivedAndReadIsNeverCalledAlike(String language) throws IOException {
    Map<String, String> messages = messages(language);
    for (String family : List.of("how.", "quote.how.", "map.how.", "cruxes.how.", "cruxes.")) {
      assertThat(Stream.of("stated", "derived", "read").map(w -> messages.get(family + w)))
          .as(family)
          .doesNotContainNull()
          .doesNotHaveDuplicates();
    }
    for (String family : List.of("expectation.", "expectations.")) {
      assertThat(messages.get(family + "stated")).isNotEqualTo(messages.get(family + "read"));
    }
  }

  private static Set<String> arguments(String words) {
    return ARGUMENT
        .matcher(words)
        .results()
        .map((MatchResult r) -> r.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Message read(String words) {
    try {
      return Message.of(words);
    } catch (BadMessage e) {
      throw new AssertionError(words + ": " + e.getMessage(), e);
    }
  }

  /** Those of the theme, of all plugins and of the server in {@code language}. */
  private static Map<String, String> messages(String language) throws IOException {
    List<Path> folders =
        new ArrayList<>(
            List.of(
                ROOT.resolve("themes/broadsheet"),
                ROOT.resolve("core/serve/src/main/resources/dev/moot/serve")));
    try (Stream<Path> plugins = Files.list(ROOT.resolve("plugins"))) {
      plugins.map(p -> p.resolve("src/main/resources/META-INF/moot")).forEach(folders::add);
    }
    Map<String, String> all = new TreeMap<>();
    for (Path folder : folders) {
      Path file = folder.resolve("messages/" + language + ".properties");
      if (Files.exists(folder.resolve("messages/en.properties"))) {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
          properties.load(text);
        }
        properties.stringPropertyNames().forEach(k -> all.put(k, properties.getProperty(k)));
      }
    }
    return all;
  }
}
