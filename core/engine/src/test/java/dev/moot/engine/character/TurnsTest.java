package dev.moot.engine.character;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.character.Turns.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Tea calms.",
        "\u05EA\u05D4 calms \u200E(so they say)\u200F.",
        "\u2067\u05EA\u05D4\u2069 and \u2066tea\u2069",
        "\u202B\u05EA\u05D4\u202C and tea",
        "\u2068one \u202Atwo\u2069 three",
        "a stray end\u2069 and another\u202C",
        "one \u2028 two"
      })
  void wordsThatStayInTheirPlaceAreLetBe(String text) {
    assertThat(Turns.in(text)).isEmpty();
  }

  @Test
  void anOverrideIsFoundEvenIfItIsEnded() {
    assertThat(Turns.in("tea \u202Ednuos\u202C")).contains(new Turn(4, '\u202E', true));
    assertThat(Turns.in("\u2067tea \u202Ddnuos\u202C\u2069")).contains(new Turn(5, '\u202D', true));
  }

  @Test
  void whatIsNeverEndedIsFoundAtTheOutermost() {
    assertThat(Turns.in("tea \u2067is \u202Bso")).contains(new Turn(4, '\u2067', false));
    assertThat(Turns.in("tea \u202Bis\u2069 so")).contains(new Turn(4, '\u202B', false));
    assertThat(Turns.in("tea \u2067is\u202C so")).contains(new Turn(4, '\u2067', false));
  }
}
