package dev.moot.plugin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that a text is found by. */
class WordsTest {

  private static List<String> words(String text) {
    List<String> found = new ArrayList<>();
    new Words(found::add, false).of(text);
    return found;
  }

  @Test
  void capitalsAndPunctuationAreLeftOut() {
    assertThat(words("The Kettle's lid (v2.10) isn't `hot_now`!"))
        .containsExactly("the", "kettle", "lid", "v2", "10", "isn", "hot", "now");
  }

  @ParameterizedTest
  @CsvSource({
    "Äpfel, apfel",
    "Straße, strasse",
    "ŒUVRE, oeuvre",
    "naïveté, naivete",
    "İstanbul, istanbul",
    "Łódź, lodz",
    "ёлка, елка",
    "чай, чай",
    "ΣΟΦΌΣ, σοφοσ",
    "σοφός, σοφοσ",
    "ﬁne, fine",
    "Ｔｅａ, tea",
    "ЖИЗНЬ, жизнь"
  })
  void accentsAndPointsAreLeftOut(String written, String found) {
    assertThat(words(written)).containsExactly(found);
  }

  @Test
  void whatIsWrittenWithoutSpacesComesInPairs() {
    assertThat(words("紅茶を飲む。")).containsExactly("紅茶", "茶を", "を飲", "飲む");
    assertThat(words("茶")).containsExactly("茶");
    assertThat(words("AIと倫理")).containsExactly("ai", "と倫", "倫理");
    assertThat(words("주전자")).containsExactly("주전", "전자");
  }

  @Test
  void aHebrewOrArabicWordIsFoundWithoutItsArticleToo() {
    assertThat(words("הספר")).containsExactly("הספר", "ספר");
    assertThat(words("ובספרים")).containsExactly("ובספרים", "בספרים", "ספרים");
    assertThat(words("والكتاب")).containsExactly("والكتاب", "كتاب");
    assertThat(words("תֵּה")).containsExactly("תה");
  }

  @Test
  void aLetterAloneCountsInNames() {
    List<String> found = new ArrayList<>();
    new Words(found::add, true).of("Plan B");

    assertThat(found).containsExactly("plan", "b");
    assertThat(words("plan B, vitamin C, 7")).containsExactly("plan", "vitamin", "7");
  }

  @Test
  void keysAndNumbersWithoutEndAreLeftOut() {
    assertThat(words("0x" + "ab".repeat(40) + " is a key")).containsExactly("is", "key");
  }
}
