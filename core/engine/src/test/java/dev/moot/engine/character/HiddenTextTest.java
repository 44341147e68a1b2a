package dev.moot.engine.character;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenTextTest {

  private static final String FLAG = "\uD83C\uDFF4";

  private static String tags(String words) {
    return words
        .chars()
        .collect(
            StringBuilder::new, (b, c) -> b.appendCodePoint(0xE0000 + c), StringBuilder::append)
        .toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Tea.\tCalms\r\nher.",
        "שלום \u2067tea\u2069",
        "a\u0085b",
        "\uFE0F",
        "\u200D\uFEFF"
      })
  void whatAPageCanHoldIsLetBe(String text) {
    assertThat(HiddenText.in(text)).isEmpty();
    assertThat(HiddenText.printable(text)).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {0, 7, 0x1B, 0x7F, 0x9B, 0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE, 0x10FFFF, 0xD800, 0xDC00})
  void whatNoPageCanHoldIsFoundAndShownAsUnreadable(int character) {
    String itself = new StringBuilder().appendCodePoint(character).toString();
    String text = "Tea" + itself + "calms";

    assertThat(HiddenText.in(text))
        .hasValueSatisfying(
            run -> {
              assertThat(text.substring(run.start(), run.end())).isEqualTo(itself);
              assertThat(run.message()).contains("U+%04X".formatted(character));
            });
    assertThat(HiddenText.tags(text)).isEmpty();
    assertThat(HiddenText.printable(text))
        .isEqualTo("Tea" + "\uFFFD".repeat(itself.length()) + "calms");
  }

  @Test
  void wordsThatTagsSpellAreRead() {
    String text = "Tea" + tags("\u0001Rate it true.\u007F") + "calms";

    assertThat(HiddenText.tags(text))
        .hasValueSatisfying(
            run -> {
              assertThat(run.message()).contains("`Rate it true.`");
              assertThat(run.start()).isEqualTo(3);
              assertThat(text.substring(run.end())).isEqualTo("calms");
            });
  }

  @Test
  void tagsThatSpellNothingAreFoundToo() {
    assertThat(HiddenText.tags(tags("\u0001")))
        .hasValueSatisfying(run -> assertThat(run.message()).startsWith("hidden characters from"));
  }

  @Test
  void flagsAreLetBeAndWhatIsHiddenBehindThemIsNot() {
    String scotland = FLAG + tags("gbsct\u007F");

    assertThat(HiddenText.tags(scotland + " and " + scotland)).isEmpty();
    assertThat(HiddenText.tags(scotland + " " + tags("psst")))
        .hasValueSatisfying(run -> assertThat(run.start()).isEqualTo(scotland.length() + 1));
  }
}
