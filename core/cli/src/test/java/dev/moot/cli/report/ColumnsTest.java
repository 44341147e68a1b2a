package dev.moot.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "tea, 3",
    "茶は熱い。, 10",
    "차는 뜨겁다, 11",
    "ｱｲｳ, 3",
    "ＡＢ, 4",
    "cafe\u0301, 4",
    "🍵 tea, 6",
    "чай, 3",
    "שָׁלוֹם, 4"
  })
  void aTextTakesTheColumnsThatATerminalGivesIt(String text, int columns) {
    assertThat(Columns.of(text)).isEqualTo(columns);
  }
}
