package dev.moot.engine.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abc",
        "\uD83D\uDE00",
        "a\uD83D\uDE00b\uD83D\uDE00\uD83D\uDE00c",
        "\uDE00a\uD83Db\uD83D"
      })
  void eachCodePointBeginsWhereCountingFindsIt(String text) {
    CodePoints points = CodePoints.of(text);
    int count = text.codePointCount(0, text.length());
    for (int i = 0; i <= count; i++) {
      assertThat(points.index(i)).isEqualTo(text.offsetByCodePoints(0, i));
    }
    assertThat(points.index(count + 5)).isEqualTo(text.length());
  }
}
