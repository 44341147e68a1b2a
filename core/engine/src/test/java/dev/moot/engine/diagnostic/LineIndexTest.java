package dev.moot.engine.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.SourceLocation;
import org.junit.jupiter.api.Test;

class LineIndexTest {

  @Test
  void lineFeedsReturnsAndBothTogetherEndALine() {
    LineIndex lines = new LineIndex("f", "a\nb\r\nc\rd");
    assertThat(lines.at(0, 1)).isEqualTo(place(1, 1, 1));
    assertThat(lines.at(2, 3)).isEqualTo(place(2, 1, 1));
    assertThat(lines.at(5, 6)).isEqualTo(place(3, 1, 1));
    assertThat(lines.at(7, 8)).isEqualTo(place(4, 1, 1));
  }

  @Test
  void nothingElseEndsALine() {
    assertThat(new LineIndex("f", "a\u2028b\u0085c\u000Bd\fe").at(8, 9)).isEqualTo(place(1, 9, 1));
  }

  @Test
  void aMarkEndsWithItsLine() {
    assertThat(new LineIndex("f", "abc\ndef").at(1, 6)).isEqualTo(place(1, 2, 2));
  }

  @Test
  void placesOutsideTheTextAreMovedIntoIt() {
    LineIndex lines = new LineIndex("f", "ab\n");
    assertThat(lines.at(-5, 1)).isEqualTo(place(1, 1, 1));
    assertThat(lines.at(99, 120)).isEqualTo(place(2, 1, 0));
    assertThat(new LineIndex("f", "").at(0, 0)).isEqualTo(place(1, 1, 0));
  }

  @Test
  void manyLinesAreCounted() {
    assertThat(new LineIndex("f", "x\n".repeat(1000)).at(1998, 1999)).isEqualTo(place(1000, 1, 1));
  }

  private static SourceLocation place(int line, int column, int length) {
    return new SourceLocation("f", line, column, length);
  }
}
