package dev.moot.api.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @Test
  void aPartOfAPathIsNoLongerThanTheNameOfAFile() {
    assertThat(Slug.part("Tea & cups")).isEqualTo("tea-cups");
    assertThat(Slug.part("x".repeat(255))).isEqualTo("x".repeat(255));
    assertThat(Slug.part("x".repeat(256))).matches("x{246}-[0-9a-f]{8}");
    assertThat(Slug.part("x".repeat(256))).isNotEqualTo(Slug.part("x".repeat(257)));
    assertThat(Slug.part("ß".repeat(200))).hasSize(255);
  }

  @ParameterizedTest
  @CsvSource({
    "Two Words, two-words",
    "' -- a -- b -- ', a-b",
    "Übermut & Größe, ubermut-grosse",
    "Łódź Ærø Þór ı, lodz-aero-thor-i",
    "ﬁne, fine",
    "日本, u65e5-u672c",
    "!, u21",
    "'', x"
  })
  void textBecomesASlug(String text, String slug) {
    assertThat(Slug.of(text)).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"日本", "a/../../b", "CON", "\u0000", "👩‍👩‍👧", "İstanbul", "-"})
  void whateverTheTextItsSlugIsOne(String text) {
    assertThat(Slug.of(text)).matches(Slug::isSlug);
    assertThat(Slug.of(Slug.of(text))).isEqualTo(Slug.of(text));
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void theLocaleOfTheMachineDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Slug.of("TITLE")).isEqualTo("title");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "a_b", "a b", "ä", "a\n"})
  void otherTextIsNoSlug(String text) {
    assertThat(Slug.isSlug(text)).isFalse();
  }
}
