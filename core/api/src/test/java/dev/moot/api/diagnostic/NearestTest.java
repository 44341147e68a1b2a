package dev.moot.api.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  @Test
  void theNearestWordIsFound() {
    assertThat(Nearest.to("captures", List.of("insight", "captured", "capture-all")))
        .contains("captured");
  }

  @Test
  void swappedLettersAreOneMistake() {
    assertThat(Nearest.to("cab", List.of("acb"))).contains("acb");
  }

  @Test
  void caseDoesNotCount() {
    assertThat(Nearest.to("TITLE", List.of("title"))).contains("title");
  }

  @Test
  void aWordThatIsFarOffIsNotSuggested() {
    assertThat(Nearest.to("wet", List.of("dry", "captured"))).isEmpty();
    assertThat(Nearest.to("x", List.of())).isEmpty();
  }

  @Test
  void oneLetterMayBeAnother() {
    assertThat(Nearest.to("b", List.of("a"))).contains("a");
  }

  @Test
  void ofEquallyNearWordsTheAlphabetDecidesAndNotTheOrder() {
    assertThat(Nearest.to("tie", List.of("tin", "tic"))).contains("tic");
    assertThat(Nearest.to("tie", List.of("tic", "tin"))).contains("tic");
  }
}
