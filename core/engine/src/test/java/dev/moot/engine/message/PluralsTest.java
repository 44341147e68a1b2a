package dev.moot.engine.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which form words take beside a number, by the examples of the CLDR. */
class PluralsTest {

  @ParameterizedTest
  @CsvSource({
    // Polish: 1 głos, 2 głosy, 5 głosów, 1,5 głosu
    "pl, 1, one",
    "pl, 0, many",
    "pl, 2, few",
    "pl, 4, few",
    "pl, 5, many",
    "pl, 11, many",
    "pl, 12, many",
    "pl, 14, many",
    "pl, 21, many",
    "pl, 22, few",
    "pl, 25, many",
    "pl, 101, many",
    "pl, 112, many",
    "pl, 122, few",
    "pl, 1.5, other",
    // Russian: 21 голос, 22 голоса, 25 голосов
    "ru, 1, one",
    "ru, 2, few",
    "ru, 5, many",
    "ru, 11, many",
    "ru, 14, many",
    "ru, 21, one",
    "ru, 22, few",
    "ru, 25, many",
    "ru, 100, many",
    "ru, 101, one",
    "ru, 111, many",
    "ru, 1.5, other",
    // Arabic has all six
    "ar, 0, zero",
    "ar, 1, one",
    "ar, 2, two",
    "ar, 3, few",
    "ar, 10, few",
    "ar, 11, many",
    "ar, 99, many",
    "ar, 100, other",
    "ar, 102, other",
    "ar, 103, few",
    "ar, 111, many",
    "ar, 1.5, other",
    // Welsh has all six too, and four and five are like seven
    "cy, 0, zero",
    "cy, 1, one",
    "cy, 2, two",
    "cy, 3, few",
    "cy, 4, other",
    "cy, 5, other",
    "cy, 6, many",
    "cy, 7, other",
    "cy, 16, other",
    "de, 0, other",
    "de, 1, one",
    "de, 1.0, other",
    "de, 2, other",
    // French: nought and what is below two are one; a million takes “de”
    "fr, 0, one",
    "fr, 1, one",
    "fr, 1.5, one",
    "fr, 2, other",
    "fr, 1000000, many",
    "he, 1, one",
    "he, 2, two",
    "he, 3, other",
    "he, 20, other",
    "lt, 1, one",
    "lt, 11, other",
    "lt, 21, one",
    "lt, 9, few",
    "lt, 10, other",
    "lv, 0, zero",
    "lv, 11, zero",
    "lv, 21, one",
    "ga, 7, many",
    "sl, 101, one",
    "sl, 102, two",
    "cs, 1, one",
    "cs, 4, few",
    "cs, 1.5, many",
    "ja, 1, other",
    "pt-PT, 0, other",
    "pt, 0, one",
    "is, 21, one",
    "is, 11, other",
    "da, 1.5, one",
    "mt, 11, many",
    "gd, 12, two"
  })
  void aNumberHasTheCategoryOfItsLanguage(String tag, BigDecimal number, String category) {
    assertThat(forms(tag).category(number, false)).isEqualTo(category);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 1, one",
    "en, 2, two",
    "en, 3, few",
    "en, 4, other",
    "en, 11, other",
    "en, 23, few",
    "sv, 1, one",
    "sv, 12, other",
    "it, 8, many",
    "cy, 5, many",
    "de, 1, other"
  })
  void aPlaceInARowHasItsOwn(String tag, int number, String category) {
    assertThat(forms(tag).category(number, true)).isEqualTo(category);
  }

  @Test
  void aLanguageWithoutATableHasNoPlural() {
    assertThat(forms("tlh").isKnown()).isFalse();
    assertThat(forms("tlh").category(1, false)).isEqualTo("other");
  }

  @Test
  void aRegionCountsAsItsLanguageDoes() {
    assertThat(forms("pl-PL").category(3, false)).isEqualTo("few");
    assertThat(forms("sr-Latn-RS").category(3, false)).isEqualTo("few");
  }

  private static LanguageForms forms(String tag) {
    return new LanguageForms(Locale.forLanguageTag(tag));
  }
}
