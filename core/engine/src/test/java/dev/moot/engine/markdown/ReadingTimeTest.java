package dev.moot.engine.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTimeTest {

  @Test
  void aMinuteIs238Words() {
    assertThat(ReadingTime.minutes("word ".repeat(238))).isEqualTo(1);
    assertThat(ReadingTime.minutes("word ".repeat(2 * 238))).isEqualTo(2);
    assertThat(ReadingTime.minutes("word ".repeat(10 * 238))).isEqualTo(10);
  }

  @Test
  void minutesAreRoundedAndThereIsAlwaysOne() {
    assertThat(ReadingTime.minutes("")).isEqualTo(1);
    assertThat(ReadingTime.minutes("word ".repeat(356))).isEqualTo(1);
    assertThat(ReadingTime.minutes("word ".repeat(357))).isEqualTo(2);
  }

  @Test
  void chineseAndJapaneseAreCountedByCharacter() {
    assertThat(ReadingTime.minutes("議論".repeat(600))).isEqualTo(3);
    assertThat(ReadingTime.minutes("ひらがなカナ".repeat(200))).isEqualTo(3);
    assertThat(ReadingTime.minutes("𠀀".repeat(800))).as("above the basic plane").isEqualTo(2);
  }

  @Test
  void scriptsWithSpacesAreCountedByWord() {
    assertThat(ReadingTime.minutes("토론 ".repeat(2 * 238))).isEqualTo(2);
    assertThat(ReadingTime.minutes("спор ".repeat(2 * 238))).isEqualTo(2);
  }

  @Test
  void wordsAmongCharactersCountAsWords() {
    assertThat(ReadingTime.minutes("議AI論".repeat(400)))
        .as("800 characters, 400 words")
        .isEqualTo(4);
  }

  @Test
  void punctuationAloneIsNoWord() {
    assertThat(ReadingTime.minutes("— ".repeat(10_000))).isEqualTo(1);
    assertThat(ReadingTime.minutes("don’t well-known ".repeat(238))).isEqualTo(2);
  }
}
