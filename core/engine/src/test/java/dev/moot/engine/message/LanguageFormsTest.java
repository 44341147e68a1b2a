package dev.moot.engine.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How languages write numbers, lists and days. */
class LanguageFormsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

  @ParameterizedTest
  @CsvSource({
    "en, '1,234.5'",
    "de, '1.234,5'",
    "fr, '1\u202F234,5'",
    "es, '1234,5'",
    "pl, '1234,5'",
    "ar, '1,234.5'",
    "he, '1,234.5'",
    "de-CH, 1'234.5",
    "tlh, '1,234.5'"
  })
  void aNumberIsGroupedAndHasTheLanguagesPoint(String tag, String written) {
    assertThat(forms(tag).number(1234.5)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"en", "ar", "cy", "he", "pl", "ru", "tlh"})
  void aSmallNumberIsCountedAndWrittenAsAnyOther(String tag) {
    LanguageForms forms = forms(tag);
    for (int n = -2; n < 1002; n++) {
      for (Number same : List.of(n, (long) n, new BigDecimal(n))) {
        assertThat(forms.number(same)).isEqualTo(forms.number((double) n));
        assertThat(forms.category(same, false)).isEqualTo(forms.category((double) n, false));
        assertThat(forms.category(same, true)).isEqualTo(forms.category((double) n, true));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"es, 12.345", "pl, '12\u00A0345'", "en, '12,345'", "bg, '12\u00A0345'"})
  void someLanguagesGroupFromFiveDigits(String tag, String written) {
    assertThat(forms(tag).number(12345)).isEqualTo(written);
  }

  @Test
  void largeNumbersAreGroupedByTwoInIndia() {
    assertThat(forms("hi").number(12345678)).isEqualTo("1,23,45,678");
    assertThat(forms("en").number(-12345678)).isEqualTo("-12,345,678");
  }

  @Test
  void aFractionHasThreeDigitsAtMost() {
    assertThat(forms("en").number(1 / 3.0)).isEqualTo("0.333");
    assertThat(forms("en").number(2.0)).isEqualTo("2");
  }

  @ParameterizedTest
  @CsvSource({
    "en, 50%",
    "de, '50\u00A0%'",
    "fr, '50\u00A0%'",
    "es, '50\u00A0%'",
    "ar, '50\u200E%\u200E'",
    "he, 50%",
    "tr, %50",
    "eu, '%\u00A050'",
    "de-CH, 50%"
  })
  void aShareIsAPercentage(String tag, String written) {
    assertThat(forms(tag).percent(0.5)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'A, B and C', A and B",
    "de, 'A, B und C', A und B",
    "fr, 'A, B et C', A et B",
    "es, 'A, B y C', A y B",
    "ar, A وB وC, A وB",
    "he, 'A, B ו-C', A ו-B",
    "ja, A、B、C, A、B",
    "zh, A、B和C, A和B",
    "zh-TW, A、B和C, A和B",
    "tlh, 'A, B and C', A and B"
  })
  void namesAreListed(String tag, String three, String two) {
    assertThat(forms(tag).list(List.of("A", "B", "C"))).isEqualTo(three);
    assertThat(forms(tag).list(List.of("A", "B"))).isEqualTo(two);
    assertThat(forms(tag).list(List.of("A"))).isEqualTo("A");
    assertThat(forms(tag).list(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "es, Ana e Inés, Ana, Inés",
    "es, Ana e Hipólito, Ana, Hipólito",
    "es, agua y hielo, agua, hielo",
    "es, Ana y Yolanda, Ana, Yolanda",
    "he, דן ורות, דן, רות",
    "he, דן ו-11, דן, 11"
  })
  void whatJoinsGoesByWhatFollows(String tag, String listed, String one, String two) {
    assertThat(forms(tag).list(List.of(one, two))).isEqualTo(listed);
  }

  @ParameterizedTest
  @CsvSource({
    "en, ', '",
    "he, ', '",
    "ar, ' و'",
    "ja, '、'",
    "zh, '、'",
    "fa, '،\u200f '",
    "tlh, ', '"
  })
  void whatStandsSideBySideIsSetApart(String tag, String comma) {
    assertThat(forms(tag).comma()).isEqualTo(comma);
  }

  @Test
  void whatLooksLikeAPlaceholderIsANameLikeAnother() {
    assertThat(forms("en").list(List.of("{1}", "{0}", "$1", "D"))).isEqualTo("{1}, {0}, $1 and D");
  }

  @ParameterizedTest
  @CsvSource({
    "en, 5 Mar 2026, 5 March 2026", "de, 5. März 2026, 5. März 2026",
    "fr, 5 mars 2026, 5 mars 2026", "es, 5 mar 2026, 5 de marzo de 2026",
    "pl, 5 mar 2026, 5 marca 2026", "ru, '5 мар. 2026\u202Fг.', '5 марта 2026\u202Fг.'",
    "ar, 5 مارس 2026, 5 مارس 2026", "he, 5 במרץ 2026, 5 במרץ 2026",
    "zh, 2026年3月5日, 2026年3月5日", "hu, 2026. márc. 5., 2026. március 5.",
    "lt, 2026-03-05, 2026 m. kovo 5 d.", "pt-PT, 5/03/2026, 5 de março de 2026",
    "tlh, 2026-03-05, 2026-03-05"
  })
  void aDayIsInWords(String tag, String shortDay, String longDay) {
    assertThat(forms(tag).shortDay(DAY)).isEqualTo(shortDay);
    assertThat(forms(tag).longDay(DAY)).isEqualTo(longDay);
  }

  @Test
  void everyTableIsWhole() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(LanguageForms.class.getResource("en.txt")).toURI())
            .resolveSibling("");
    try (Stream<Path> tables = Files.list(folder)) {
      List<String> tags =
          tables
              .map(f -> f.getFileName().toString())
              .filter(n -> n.endsWith(".txt"))
              .map(n -> n.substring(0, n.length() - ".txt".length()))
              .toList();
      assertThat(tags).hasSizeGreaterThan(60);
      for (String tag : tags) {
        LanguageForms forms = forms(tag);
        assertThat(forms.isKnown()).as(tag).isTrue();
        assertThat(forms.quotes()).as(tag).hasSize(4);
        for (int month = 1; month <= 12; month++) {
          LocalDate day = LocalDate.of(2026, month, 5);
          assertThat(forms.shortDay(day)).as(tag).contains("2026", "5").doesNotContain("{");
          assertThat(forms.longDay(day)).as(tag).contains("2026", "5").doesNotContain("{");
        }
        assertThat(forms.list(List.of("A", "B", "C"))).as(tag).matches("A.+B.+C.*");
        for (int n = 0; n < 200; n++) {
          assertThat(forms.categories(false)).as(tag).contains(forms.category(n, false));
          assertThat(forms.categories(true)).as(tag).contains(forms.category(n, true));
        }
      }
    }
  }

  private static LanguageForms forms(String tag) {
    return new LanguageForms(Locale.forLanguageTag(tag));
  }
}
