package dev.moot.engine.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.sentence.SentenceStarts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {

  /** The words are those between the bars. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "One. It |rains| now. Three. ! It |rains| now.",
        "|All| ! |All|",
        "It costs 3.5 or |more| e.g. here. ! It costs 3.5 or |more| e.g. here.",
        "He said “No.” Then |she| left? Yes. ! Then |she| left?",
        "Well… |So| it is. ! |So| it is.",
        "Two. |Words| ! |Words|",
        "Well… |so| it is. ! Well… |so| it is.",
        "A   line\tand |more   words| here ! A line and |more words| here",
        "One. |Two. Three| goes on. Four. ! |Two. Three| goes on.",
        "Cf. J. S. Mill vs. Ann: the |lid| rattles at No. 5. Next. "
            + "! Cf. J. S. Mill vs. Ann: the |lid| rattles at No. 5.",
        "今日は雨だ。|傘|を持つ。はい。 ! |傘|を持つ。"
      })
  void theSentenceAroundTheWordsIsTaken(String text, String expected) {
    int start = text.indexOf('|');
    String plain = text.replace("|", "");
    int end = text.lastIndexOf('|') - 1;
    Sentence sentence = Sentence.around(plain, SentenceStarts.of(plain), start, end);
    assertThat(sentence.before() + "|" + sentence.words() + "|" + sentence.after())
        .isEqualTo(expected);
  }

  /** So that a paragraph of a thousand mentions is not kept a thousand times. */
  @Test
  void ofALongSentenceWhatIsNearIsTaken() {
    String text = "word ".repeat(200) + "here " + "more ".repeat(200) + "end";

    Sentence sentence = Sentence.around(text, new int[0], 1000, 1004);

    assertThat(sentence.before()).isEqualTo("… " + "word ".repeat(100));
    assertThat(sentence.words()).isEqualTo("here");
    assertThat(sentence.after()).isEqualTo(" more".repeat(100) + " …");
  }

  @Test
  void aCutPartsNoCharacter() {
    String text = "x" + "😀".repeat(400) + "here" + "😀".repeat(400);

    Sentence sentence = Sentence.around(text, new int[0], 801, 805);

    assertThat(sentence.before()).isEqualTo("… " + "😀".repeat(250));
    assertThat(sentence.after()).isEqualTo("😀".repeat(250) + " …");
  }
}
