package dev.moot.engine.config;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.TinySite;
import dev.moot.engine.yaml.Key;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentPolicyTest {

  private final List<Diagnostic> found = new ArrayList<>();

  @Test
  void sourcesAreAddedByDirective() {
    assertThat(
            read("frame-src: [https://video.example, '*.film.example/a/']\n  img-src: ['data:']"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "frame-src", List.of("https://video.example", "*.film.example/a/"),
                "img-src", List.of("data:")));
    assertThat(found).isEmpty();
  }

  /** The template writes the policy out: a key that it forgets would do nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "plain"})
  void everyDirectiveThatCanBeNamedStandsInThePolicyOfPages(String theme, @TempDir Path folder) {
    List<String> names = PolicyKeys.DIRECTIVES.stream().map(Key::name).toList();
    String lines =
        names.stream().map(n -> "  " + n + ": [" + n + ".example]").collect(joining("\n"));

    String page =
        TinySite.broadsheet(folder)
            .theme(theme)
            .config("csp:\n" + lines)
            .build()
            .files()
            .get("index.html")
            .replace("&#39;", "'");

    assertThat(names)
        .allSatisfy(
            n -> assertThat(page).containsPattern("; " + n + "[^;]* " + n + "\\.example[;\" ]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://stats.example",
        "stats.example:8443/count.js",
        "\"'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='\"",
        "\"'wasm-unsafe-eval'\""
      })
  void scriptsComeFromHostsOrAreKnownByTheirHashes(String source) {
    assertThat(read("script-src: [" + source + "]")).hasSize(1);
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "script-src: ['*']                            | name a host",
        "script-src: ['https:']                       | scripts of anybody",
        "script-src: ['data:']                        | scripts of anybody",
        "script-src: [\"'unsafe-inline'\"]            | write the hash of yours",
        "script-src: [\"'unsafe-eval'\"]              | name a host",
        "script-src: [\"'none'\"]                     | what no directive names",
        "script-src: [\"'self'\"]                     | let in already",
        "script-src: [sha256-47DEQpj8HBSa]            | both kinds of quotes",
        "img-src: ['a.example; script-src *']         | one source an item",
        "img-src: ['a.example b.example']             | one source an item",
        "img-src: ['a.example,b.example']             | one source an item",
        "img-src: [\"a.example\\nb.example\"]         | on one line",
        "img-src: ['*']                               | name a host",
        "style-src: ['https:']                        | name a host",
        "frame-src: ['javascript:alert(1)']           | name a host",
      })
  void whatWouldOpenOrEndThePolicyIsRefusedWhereItStands(String line, String hint) {
    assertThat(read(line.strip())).isEmpty();
    assertThat(found)
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.code()).isEqualTo("yaml/bad-value");
              assertThat(d.location().line()).isEqualTo(3);
              assertThat(d.location().column()).isGreaterThan(line.indexOf('['));
              assertThat(d.hint().orElse("")).contains(hint);
            });
  }

  @Test
  void aMisspeltDirectiveIsNamed() {
    assertThat(read("scripts-src: [a.example]")).isEmpty();
    assertThat(found)
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.code()).isEqualTo("yaml/unknown-key");
              assertThat(d.hint().orElse("")).contains("script-src");
            });
  }

  private Map<String, List<String>> read(String lines) {
    String yaml = "title: A\ncsp:\n  " + lines + "\n";
    return new ConfigReader(found::add).read(yaml, Optional.empty()).policy().added();
  }
}
