package dev.moot.api.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.SourceLocation;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnseenTest {

  @ParameterizedTest
  @ValueSource(
      ints = {0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF})
  void whoseNamesLookAlikeAreOneNameWhateverNobodySees(int sign) {
    String hidden = "A" + Character.toString(sign) + "da";
    assertThat(Unseen.without(hidden)).isEqualTo("Ada");
    assertThat(person(hidden).likeness()).isEqualTo(person("ada").likeness());
  }

  @Test
  void joinersStayAndNothingIsLeftOfANameThatHasNothingElse() {
    assertThat(Unseen.without("\u0646\u200c\u0645")).isEqualTo("\u0646\u200c\u0645");
    assertThat(Unseen.without("\u200b")).isEqualTo("\u200b");
  }

  private static Participant person(String name) {
    return new Participant(
        new ParticipantId("d", "a"),
        name,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        SourceLocation.ofFile("claims/d.yaml"));
  }
}
