package dev.moot.engine.character;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnseenTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \t\u00A0\u3000",
        "\u200B\u200D\uFEFF\u2060",
        "\u00AD\u061C\u180E",
        "\u3164\u115F\u1160\uFFA0\u2800",
        "\u034F\uFE0F\uDB40\uDC61\uDB40\uDD00"
      })
  void blanksAndWhatLeavesNoMarkAreUnseen(String text) {
    assertThat(Unseen.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "\u200Btea", "\u05EA", "\u0301", "\uD83C\uDF75", "\u2801", "\u30FB"})
  void anythingElseIsSeen(String text) {
    assertThat(Unseen.is(text)).isFalse();
  }
}
