package dev.moot.engine.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

  @Test
  void whatATerminalWouldObeyIsShownAsItsCode() {
    assertThat(VisibleText.of("a\u001b[31mb\u009bc\n")).isEqualTo("a\\u001b[31mb\\u009bc\\u000a");
  }

  @Test
  void whatTurnsOrHidesTextIsShownAsItsCode() {
    assertThat(VisibleText.of("a\u202Eb\u200Bc\uFEFF")).isEqualTo("a\\u202eb\\u200bc\\ufeff");
  }

  @Test
  void aTabIsASpaceAndAllElseStays() {
    assertThat(VisibleText.of("a\tb é \ud83d\ude00")).isEqualTo("a b é \ud83d\ude00");
  }
}
