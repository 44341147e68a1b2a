package dev.moot.engine.markdown.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EastAsianTest {

  @Test
  void wideLettersAndMarksAreEastAsian() {
    for (int c : new int[] {0x1100, 0x20A9, 0x3001, 0x3002, 0xAC00, 0xFF0C, 0x20000, 0x3FFFD}) {
      assertThat(EastAsian.is(c)).as(Integer.toHexString(c)).isTrue();
    }
    for (int c : new int[] {'a', '.', 0x10FF, 0x2014, 0x201C, 0x303F, 0x1F600, 0x1F21A, 0x40000}) {
      assertThat(EastAsian.is(c)).as(Integer.toHexString(c)).isFalse();
    }
  }
}
