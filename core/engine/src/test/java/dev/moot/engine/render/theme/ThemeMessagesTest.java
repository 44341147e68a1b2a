package dev.moot.engine.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.model.Basis;
import dev.moot.api.model.ClaimKind;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.ExpectedChange;
import dev.moot.api.model.Keyword;
import dev.moot.api.model.Position;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Revision;
import dev.moot.api.model.Source;
import dev.moot.api.model.ViewChange;
import dev.moot.engine.markdown.CoreMessage;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The shipped theme has the messages that its templates and the engine ask for, and no others.
 * Templates are read as text: a page that needs a rare message need not be there to miss it.
 */
final class ThemeMessagesTest {

  private static final Path THEME = Path.of("../../themes/broadsheet");

  /** A literal in the form of a key, up to what is put after it. */
  private static final Pattern KEY =
      Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.?)\"(\\s*\\+)?");

  private static final List<String> SIDES = List.of("holds", "doubts", "unsure");

  /** What can follow each beginning of a key that a template puts together. */
  private static final Map<String, List<String>> ENDINGS =
      Map.ofEntries(
          Map.entry("answer.", SIDES),
          Map.entry("bearing.", words(Relation.Type.values())),
          Map.entry("change.", wordsOfChanges()),
          Map.entry("count.", SIDES),
          Map.entry("expectation.", expectations()),
          Map.entry("fairness.", List.of("unanswered", "unsourced", "isolated")),
          Map.entry("fairness.side.", List.of("holds", "doubts", "unsure", "none")),
          Map.entry("how.", words(Basis.values())),
          Map.entry("key.", digestWords()),
          Map.entry("known.", List.of("positions", "numbers", "positions.one", "numbers.one")),
          Map.entry("kind.", words(ClaimKind.values())),
          Map.entry("main.", SIDES),
          Map.entry("minds.", words(Expectation.Status.values())),
          Map.entry("number.", List.of("claims", "cruxes", "voices")),
          Map.entry("position.", words(Position.values())),
          Map.entry("quote.", SIDES),
          Map.entry("quote.how.", words(Basis.values())),
          Map.entry("revision.", changes()),
          Map.entry("side.", SIDES),
          Map.entry("sieve.show.", List.of("contested", "one-side", "crux")),
          Map.entry("sieve.sort.", List.of("contested", "one-side", "positions")),
          Map.entry("source.", words(Source.Kind.values())),
          Map.entry("stand.", List.of("claim", "participant")),
          Map.entry("weight.", List.of("strong", "some", "weak")),
          Map.entry("reply.", List.of("requires", "contradicts", "undercut")));

  private static List<String> words(Keyword... keywords) {
    return Arrays.stream(keywords).map(Keyword::word).toList();
  }

  /** A step of which nothing can be told has no word. */
  private static List<String> wordsOfChanges() {
    return Arrays.stream(ViewChange.Kind.values())
        .filter(k -> k != ViewChange.Kind.RESTATED)
        .map(Keyword::word)
        .toList();
  }

  /** The words that the fold at the head of a digest explains. */
  private static List<String> digestWords() {
    return Stream.of("main", "crux", "stated", "derived", "read", "odds")
        .flatMap(w -> Stream.of(w, w + ".word"))
        .toList();
  }

  private static List<String> changes() {
    return words(Revision.Change.values()).stream()
        .flatMap(w -> Stream.of(w, w + ".read"))
        .toList();
  }

  private static List<String> expectations() {
    return Stream.concat(
            words(Expectation.Status.values()).stream(),
            words(ExpectedChange.values()).stream().flatMap(w -> Stream.of(w, w + ".it")))
        .toList();
  }

  @Test
  void theThemeHasWhatItsTemplatesAndTheEngineAskForAndNothingElse() throws IOException {
    Set<String> asked = new TreeSet<>(CoreMessage.keys());
    asked.addAll(askedByTemplates());
    assertThat(asked).hasSizeGreaterThan(200);
    assertThat(messages()).containsExactlyInAnyOrderElementsOf(asked);
  }

  private static Set<String> messages() throws IOException {
    Properties properties = new Properties();
    try (Reader text = Files.newBufferedReader(THEME.resolve("messages/en.properties"))) {
      properties.load(text);
    }
    return new TreeSet<>(properties.stringPropertyNames());
  }

  private static Set<String> askedByTemplates() throws IOException {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files = Files.walk(THEME)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.ftl[hx]?")).toList()) {
        Matcher key = KEY.matcher(Files.readString(file));
        while (key.find()) {
          String name = key.group(1);
          if (key.group(2) != null && name.endsWith(".")) {
            Optional.ofNullable(ENDINGS.get(name))
                .orElseThrow(() -> new AssertionError(file + ": what can follow " + name + "?"))
                .forEach(ending -> asked.add(name + ending));
          } else if (isKey(name)) {
            asked.add(name);
          }
        }
      }
    }
    return asked;
  }

  /** A key has a dot, but for a few short ones; so has the name of a file. */
  private static boolean isKey(String literal) {
    return !literal.endsWith(".")
        && (literal.contains(".") || List.of("skip", "toc").contains(literal))
        && !literal.equals("feed.json")
        && !literal.matches(".*\\.(css|html|js|svg|xml|woff2)");
  }
}
