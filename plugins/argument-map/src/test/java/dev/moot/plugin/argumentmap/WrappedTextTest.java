package dev.moot.plugin.argumentmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedTextTest {

  private static final int WIDTH = 10_000;
  private static final CharacterWidths WIDTHS = CharacterWidths.table();

  private static WrappedText wrap(String text) {
    return WrappedText.of(text, WIDTH, 4, WIDTHS);
  }

  @Test
  void linesBreakAtSpacesAndAfterDashes() {
    assertThat(wrap("The quick brown fox jumps over").lines())
        .containsExactly("The quick brown", "fox jumps over");
    assertThat(wrap("anti-establishmentarian").lines())
        .containsExactly("anti-", "establishmentarian");
  }

  @Test
  void spacesAndLineEndsAreOneSpace() {
    assertThat(wrap(" one\n\n two\u2028three\t").lines()).containsExactly("one two three");
  }

  @Test
  void aLongSentenceEndsInAnEllipsis() {
    WrappedText text = wrap("word ".repeat(100));

    assertThat(text.isCut()).isTrue();
    assertThat(text.lines()).hasSize(4);
    assertThat(text.lines().get(3)).isEqualTo("word word word…");
  }

  @Test
  void aSentenceThatFitsIsWhole() {
    assertThat(wrap("It rains.").isCut()).isFalse();
    assertThat(wrap("It rains.").lines()).containsExactly("It rains.");
    assertThat(wrap(" \n ").lines()).isEmpty();
  }

  @Test
  void aWordOfTenThousandLettersIsCutWhereLinesEnd() {
    WrappedText text = wrap("x".repeat(10_000));

    assertThat(text.lines()).hasSize(4).allMatch(l -> WIDTHS.of(l) <= WIDTH);
    assertThat(text.isCut()).isTrue();
    assertThat(text.lines().get(3)).endsWith("x…");
  }

  @Test
  void ideographsBreakAnywhereButBeforeAClosingMark() {
    assertThat(wrap("議論の地図は読みやすい。人々は地図を見る。").lines())
        .containsExactly("議論の地図は読みやす", "い。人々は地図を見", "る。");
  }

  @Test
  void emojiAndFlagsAreNotCutApart() {
    String family = "👩‍👩‍👧‍👦";
    assertThat(TextClusters.of(family + "🇩🇪🇫🇷é👍🏽", WIDTHS).stream().map(c -> c.text()))
        .containsExactly(family, "🇩🇪", "🇫🇷", "é", "👍🏽");
    assertThat(wrap(family.repeat(3)).lines()).containsExactly(family, family, family);
  }

  @Test
  void lettersThatAreOnlySaidToBeJoinedCountEach() {
    assertThat(wrap("x\u200D".repeat(200)).lines()).hasSize(4);
  }

  @Test
  void towersOfMarksAreCutDown() {
    String tower = "Z" + "\u0301".repeat(500);

    assertThat(wrap(tower).lines().get(0)).hasSizeLessThan(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u202Eabc\u202C",
        "\u2067abc\u2069",
        "a\u0000bc",
        "\uFFFEabc",
        "a\uD800bc",
        "ab\u0085\u007Fc"
      })
  void nothingInItTurnsTheLineOrBreaksTheMarkup(String text) {
    assertThat(String.join("", wrap(text).lines()).replace(" ", "")).isEqualTo("abc");
  }

  @Test
  void theFirstLetterSaysInWhichDirectionItIsWritten() {
    assertThat(wrap("«שלום» world").isRightToLeft()).isTrue();
    assertThat(wrap("1. مرحبا").isRightToLeft()).isTrue();
    assertThat(wrap("Shalom: שלום").isRightToLeft()).isFalse();
    assertThat(wrap("議論 שלום").isRightToLeft()).isFalse();
  }

  @Test
  void theTableIsWideEnoughForWhatItWasMadeFrom() {
    assertThat(WIDTHS.of('i')).isBetween(250, 400);
    assertThat(WIDTHS.of('m')).isBetween(900, 1000);
    assertThat(WIDTHS.of('議')).isEqualTo(1000);
    assertThat(WIDTHS.of(0x1F44D)).isEqualTo(1400);
    assertThat(WIDTHS.of(0x301)).isZero();
    assertThat(WIDTHS.of(0x10FFFF)).isEqualTo(1000);
  }
}
