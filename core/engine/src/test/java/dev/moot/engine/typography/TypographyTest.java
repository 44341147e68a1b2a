package dev.moot.engine.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "en | It isn't \"loud\" -- is it... | It isn’t “loud” – is it…",
        "en | \"Is it 'loud'?\" | “Is it ‘loud’?”",
        "en | O'Brien's '90s 5'11\" | O’Brien’s ’90s 5'11\"",
        "de | \"Das ist's\" -- so | „Das ist’s“ – so",
        "fr | \"Oui\" ! Non ? | «\u202FOui\u202F»\u202F! Non\u202F?",
        "en | C:\\'a\\* \\\"b\\\" | C:\\’a\\* \\“b\\”",
        "en | see https://a.org/it's--here, it's | see https://a.org/it's--here, it’s",
        "en | `a -- \"b\"` isn't | `a -- \"b\"` isn’t",
        "en | run it with --strict | run it with --strict",
        "en | “Set” already – it’s… | “Set” already – it’s…",
      })
  void whatIsNoMarkdownIsSetToo(String language, String typed, String shown) {
    assertThat(Typography.of(Locale.forLanguageTag(language)).ofPlain(typed)).isEqualTo(shown);
  }

  @Test
  void nothingChangesWithoutTypography() {
    assertThat(Typography.none().ofPlain("It isn't \"loud\" -- so...")).endsWith("-- so...");
  }
}
