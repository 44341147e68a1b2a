package dev.moot.engine.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.config.ConfigReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is it so?",
        "Milk: first",
        "Milk #1",
        "- not a list",
        "\"quoted\" and \\ back",
        "'single'",
        "[brackets] {braces}",
        "true",
        "No",
        "null",
        "~",
        "12:30",
        "0123",
        "2026-11-20",
        "& * ! | > % @ `",
        "Grüße – 日本語, ναι;",
        "a, b (c)",
        "ends with a colon:",
        "😀 first",
        "Is it?: yes",
        "--- three",
        "? question"
      })
  void anyTitleReadsBackAsItWasGiven(String title) {
    List<Object> wrong = new ArrayList<>();
    String yaml = "title: " + YamlWords.of(title) + "\n";

    assertThat(new ConfigReader(wrong::add).read(yaml, Optional.empty()).settings().title())
        .isEqualTo(title);
    assertThat(wrong).as(yaml).isEmpty();
  }

  @Test
  void plainWordsAreNotQuoted() {
    assertThat(YamlWords.of("Does the milk go in first?")).isEqualTo("Does the milk go in first?");
  }
}
