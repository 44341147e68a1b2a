package dev.moot.plugin.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.model.ProseSection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Words of a text, written down and read again. */
class TextWordsTest {

  private static Map<String, Integer> read(String written) {
    Map<String, Integer> words = new TreeMap<>();
    TextWords.each(written, words::put);
    return words;
  }

  @Test
  void eachWordComesBackOnceWithWhatItWeighs() {
    String written =
        TextWords.of(
            List.of(
                new ProseSection("", "", List.of("Green tea, green: 2024")),
                new ProseSection("tea", "Tea", List.of("天気 says Tea"))));

    assertThat(TextWords.length(written)).isEqualTo(8);
    assertThat(read(written))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("green", 4, "tea", 9, "2024", 2, "天気", 2, "says", 2));
  }

  @Test
  void aConditionBehindAHeadingIsNotFound() {
    String written =
        TextWords.of(
            List.of(new ProseSection("", "Coffee?" + Entry.AND + "Tea calms.", List.of("Habit."))));

    assertThat(read(written)).containsOnlyKeys("coffee", "habit");
  }

  @Test
  void aTextWithoutWordsHasNone() {
    String written =
        TextWords.of(List.of(new ProseSection("", "", List.of("... !", "\uD83D\uDE00"))));

    assertThat(TextWords.length(written)).isZero();
    assertThat(read(written)).isEmpty();
  }
}
