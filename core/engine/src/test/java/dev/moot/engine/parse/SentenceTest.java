package dev.moot.engine.parse;

import static org.assertj.core.api.Assertions.assertThat;

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
    Sentence sentence = Sentence.around(plain, start, end);
    assertThat(sentence.before() + "|" + sentence.words() + "|" + sentence.after())
        .isEqualTo(expected);
  }
}
