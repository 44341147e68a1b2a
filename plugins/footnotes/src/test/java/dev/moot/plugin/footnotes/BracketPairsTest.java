package dev.moot.plugin.footnotes;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.junit.jupiter.api.Test;

class BracketPairsTest {

  @Test
  void nestedBracketsPairUp() {
    assertThat(closeOf("[a [b] c]", 0)).isEqualTo(8);
    assertThat(closeOf("[a [b] c]", 3)).isEqualTo(5);
  }

  @Test
  void openBracketsHaveNoPair() {
    assertThat(closeOf("[[a]", 0)).isEqualTo(-1);
  }

  @Test
  void escapedBracketsDoNotCount() {
    assertThat(closeOf("[a \\] b]", 0)).isEqualTo(7);
  }

  @Test
  void bracketsInCodeDoNotCount() {
    assertThat(closeOf("[a ``]`]`` b]", 0)).isEqualTo(12);
  }

  @Test
  void backticksThatNothingClosesAreText() {
    assertThat(closeOf("[a `` b ` c]", 0)).isEqualTo(11);
  }

  private static int closeOf(String text, int open) {
    return new BracketPairs(BasedSequence.of(text)).closeOf(open);
  }
}
