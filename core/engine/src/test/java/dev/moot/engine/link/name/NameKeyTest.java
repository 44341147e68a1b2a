package dev.moot.engine.link.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Solar power,solar POWER",
        "solar power,solar  power",
        "solar power, solar power",
        "solar power,solar power ",
        "solar power,solar\u00a0power",
        "solar power,solar\tpower",
        "solar power,sol\u00adar power",
        "CAF\u00c9,cafe\u0301",
        "C++,c++",
        "K,\u212a",
      })
  void whatNobodySeesAndLetterCaseDoNotCount(String one, String other) {
    assertEquals(NameKey.of(one), NameKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({"C,C++", "solar power,solarpower", "solar-power,solar power", "cafe,caf\u00e9"})
  void signsAndAccentsCount(String one, String other) {
    assertNotEquals(NameKey.of(one), NameKey.of(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Solar power", "  Solar \t power\u00a0", "Sol\u00adar\u2003power"})
  void aNameIsShownWithSingleBlanks(String name) {
    assertEquals("Solar power", NameKey.shown(name));
  }
}
