package dev.moot.engine.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRangeTest {

  @ParameterizedTest
  @CsvSource({
    ">=0.1 <1, 0.1.0, true",
    ">=0.1 <1, 0.1.0-SNAPSHOT, true",
    ">=0.1 <1, 0.9.9+build, true",
    ">=0.1 <1, 1.0.0, false",
    ">=0.1 <1, 0.0.9, false",
    ">1, 1.0.0, false",
    ">1, 1.0.1, true",
    "<=1.2, 1.2.0, true",
    "<=1.2, 1.2.1, false",
    "=1.2, 1.2.0, true",
    ">=0.9, 0.10, true"
  })
  void versionsAreComparedNumberByNumber(String range, String version, boolean contained) {
    assertThat(VersionRange.parse(range).orElseThrow().contains(version)).isEqualTo(contained);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "^1", ">=", ">= 1", "1.x", ">=1.x", ">=1,<2", ">=99999999999"})
  void otherTextIsNoRange(String range) {
    assertThat(VersionRange.parse(range)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1.x", "99999999999"})
  void aVersionThatIsNoneIsInNoRange(String version) {
    assertThat(VersionRange.parse(">=0").orElseThrow().contains(version)).isFalse();
  }
}
