package dev.moot.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecondSentenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tea calms.",
        "Tea calms",
        "Tea, e.g. Assam, calms most people.",
        "It is better, i.e. It costs less.",
        "The U.S. Senate votes on it.",
        "Dr. Young and Mr. Lee say so.",
        "J. R. R. Tolkien drank tea.",
        "Costs rose by 3.5 per cent. of income.",
        "Smith et al. Have shown it.",
        "See Fig. 3 and No. 7.",
        "No. 10 Downing Street drinks tea.",
        "Well... Tea it is.",
        "Well… Tea it is.",
        "She said “Never! Not once.” to him.",
        "She said \"Never! Not once.\" to him.",
        "It is (as Ada says. Often.) a habit.",
        "Tea calms. most people say",
        "Is it? asks Ben.",
        "Apple Inc. Has a tea room.",
        "GPT vs. Claude is no debate.",
        "Version 2.0 calms.",
        "1. Tea calms.",
        "Visit example.org. Tea waits.",
        "Das sagt Prof. Dr. Öz.",
        ""
      })
  void oneSentenceIsOne(String text) {
    assertThat(SecondSentence.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tea calms. Coffee does not. | Coffee does not.",
        "Is tea better? It is. | It is.",
        "Tea calms! Really it does so every day. | Really it does",
        "It rose by 3.5. Then it fell. | Then it fell.",
        "Tea (and rain) calms. “So do” books. | “So do” books.",
        "Öl brennt. Übel ist das. | Übel ist das.",
        "Tea calms.\u00A0It costs less too. | It costs less"
      })
  void theSecondSentenceIsFound(String text, String begins) {
    assertThat(SecondSentence.of(text)).contains(begins);
  }
}
