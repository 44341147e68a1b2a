package dev.moot.engine.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.diagnostic.LineIndex;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file in which something stands where it should not, wherever that is. */
class MutatedYamlTest {

  private static final String FILE =
      """
      title: "Milk, first?" # a note
      root: [milk, 'te''a']
      claims:
        milk:
          text: |
            Milk goes in first:
            always.
          quotes:
            - {by: ada, exact: "Wo\\trds", at: https://example.org/?q=1}
            - by: ben
              exact: 👩 It is
                so.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "\t", "\u00a0", "\n", "\r", ":", ": ", "- ", "-", "? ", "#", " #", "[", "]", "{",
        "}", ",", "'", "\"", "\\", "|", "> ", "&", "*", "!", "%", "@", "`", "---\n", "...\n", "“",
        "\ufeff", "\u0007", "=======\n", "👩"
      })
  void isReadOrIsOneErrorInItsLines(String inserted) {
    for (int at = 0; at <= FILE.length(); at++) {
      if (Character.isLowSurrogate(Characters.at(FILE, at))) {
        continue;
      }
      int next = inserted.isEmpty() && at < FILE.length() ? FILE.offsetByCodePoints(at, 1) : at;
      check(FILE.substring(0, at) + inserted + FILE.substring(next));
      check(FILE.substring(0, at) + inserted);
    }
  }

  private static void check(String yaml) {
    List<Diagnostic> found = new ArrayList<>();
    new YamlText("f.yaml", yaml, 0, new LineIndex("f.yaml", yaml))
        .read(Shape.of("file", "the file"), found::add);
    List<Diagnostic> syntax = found.stream().filter(d -> d.code().equals("yaml/syntax")).toList();
    assertThat(syntax).as(yaml).hasSizeLessThan(2);
    for (Diagnostic diagnostic : syntax) {
      assertThat(diagnostic.location().line()).as(yaml).isBetween(1, yaml.split("\\R", -1).length);
      assertThat(diagnostic.hint()).as(yaml).isPresent();
    }
  }

  private static final class Characters {
    static char at(String text, int offset) {
      return offset < text.length() ? text.charAt(offset) : ' ';
    }
  }
}
