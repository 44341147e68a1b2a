package dev.moot.plugin.cruxes.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.render.Words;
import dev.moot.engine.message.BadMessage;
import dev.moot.engine.message.LanguageForms;
import dev.moot.engine.message.Message;
import dev.moot.plugin.cruxes.findings.RandomDebates;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An explanation is made of messages, in whatever language. */
class ExplainedInMessagesTest {

  private static final int DEBATES = 150;
  private static final CruxExplainer EXPLAINER = new CruxExplainer();

  /** The words of a bundle. */
  private static class Bundle implements Words {

    private final Properties messages = new Properties();
    private final LanguageForms forms;
    protected final Set<String> said = new TreeSet<>();

    Bundle(String language) throws IOException {
      forms = new LanguageForms(Locale.forLanguageTag(language));
      Path file = Path.of("src/main/resources/META-INF/moot/messages/" + language + ".properties");
      try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        messages.load(in);
      }
    }

    @Override
    public String message(String key, Object... arguments) {
      said.add(key);
      try {
        return Message.of(messages.getProperty(key)).say(forms, arguments);
      } catch (BadMessage e) {
        throw new IllegalArgumentException(key, e);
      }
    }

    @Override
    public String list(List<String> items) {
      return forms.list(items);
    }
  }

  /** English in which each message and list stands in brackets. */
  private static final class Bracketed extends Bundle {

    Bracketed() throws IOException {
      super("en");
    }

    @Override
    public String message(String key, Object... arguments) {
      return "⟦" + super.message(key, arguments) + "⟧";
    }

    @Override
    public String list(List<String> items) {
      return "⟦" + super.list(items) + "⟧";
    }
  }

  private static Stream<String> lines(Debate debate, Words words) {
    Stream<Optional<Claim>> claims =
        Stream.concat(
            Stream.of(Optional.empty()), debate.claims().values().stream().map(Optional::of));
    return claims
        .flatMap(
            claim ->
                Stream.of("quadratic-energy", "grounded")
                    .map(s -> Inquiries.of(debate, claim, s, words)))
        .flatMap(inquiry -> EXPLAINER.explain(inquiry).lines().stream());
  }

  @Test
  void everyWordOfAnExplanationIsOfAMessageOrOfTheDebate() throws IOException {
    Bracketed words = new Bracketed();
    RandomDebates.of(DEBATES)
        .forEach(
            sample -> {
              Debate debate = sample.debate();
              Set<String> own = new TreeSet<>(debate.participants().keySet());
              own.addAll(List.of((debate.title() + " " + debate.id()).split("\\W+")));
              lines(debate, words)
                  .forEach(line -> assertThat(outside(line)).as(line).isSubsetOf(own));
            });
    assertThat(words.said).hasSizeGreaterThan(90);
  }

  private static Set<String> outside(String line) {
    StringBuilder outside = new StringBuilder();
    int depth = 0;
    for (char c : line.toCharArray()) {
      depth += c == '⟦' ? 1 : c == '⟧' ? -1 : 0;
      outside.append(depth == 0 && Character.isLetter(c) || c == '-' ? c : ' ');
    }
    Set<String> words = new TreeSet<>(List.of(outside.toString().strip().split("[ -]+")));
    words.remove("");
    return words;
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "he"})
  void aWholeExplanationIsInTheLanguage(String language) throws IOException {
    Bundle words = new Bundle(language);
    Bundle english = new Bundle("en");
    RandomDebates.of(40)
        .forEach(
            sample ->
                assertThat(lines(sample.debate(), words))
                    .allSatisfy(
                        line ->
                            assertThat(line)
                                .doesNotContain("{0}", " the ", " map ", "main claim")));
    assertThat(words.said)
        .filteredOn(key -> key.startsWith("explain.") && !key.startsWith("explain.number"))
        .filteredOn(key -> !key.equals("explain.claim") && !key.equals("explain.declared.line"))
        .filteredOn(key -> !key.equals("explain.start"))
        .allSatisfy(
            key ->
                assertThat(words.messages.getProperty(key))
                    .isNotEqualTo(english.messages.getProperty(key)));
  }
}
