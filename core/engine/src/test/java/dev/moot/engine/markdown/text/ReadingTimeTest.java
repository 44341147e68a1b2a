package dev.moot.engine.markdown.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ReadingTimeTest {

  private static final String LEFT_OUT = "(?s)<svg\\b.*?</svg>|<[^>]*>|&#?\\w+;";

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

  @Test
  void onAPageNeitherTagsNorReferencesNorPicturesAreRead() {
    assertThat(ReadingTime.minutesOfHtml("<a title=\"many words here\">word</a> ".repeat(2 * 238)))
        .isEqualTo(2);
    assertThat(ReadingTime.minutesOfHtml("one&nbsp;two&#32;".repeat(238))).isEqualTo(2);
    assertThat(
            ReadingTime.minutesOfHtml(
                "word <svg viewBox=\"0\"><text>many more words</text>\n</svg>".repeat(2 * 238)))
        .isEqualTo(2);
    assertThat(ReadingTime.minutesOfHtml("<svgs>word</svgs> ".repeat(2 * 238))).isEqualTo(2);
  }

  @Test
  void whatIsLeftOutOnAPageIsWhatThePatternsFind() {
    String[] pieces = {
      "<svg>", "<svg ", "<svgx", "</svg>", "<b>", "<", ">", "&amp;", "&#38;", "&", "#", ";", "_x",
      "word", " two ", "議論", "é", "\n", "<svg"
    };
    Random random = new Random(3);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder html = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        html.append(pieces[random.nextInt(pieces.length)]);
      }
      String many = html.toString().concat(" ").repeat(100);
      assertThat(ReadingTime.minutesOfHtml(many))
          .as(html.toString())
          .isEqualTo(ReadingTime.minutes(many.replaceAll(LEFT_OUT, " ")));
    }
  }
}
