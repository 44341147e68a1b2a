package dev.moot.engine.typography;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "a\\*b",
        "a\\b",
        "&amp;",
        "&none;",
        "& b",
        "\0zero",
        "naïve — 議論 𠀀",
        "a\r\nb"
      })
  void aPieceIsWhatFlexmarkMakesOfIt(String text) {
    BasedSequence file = BasedSequence.of("before " + text + " after");
    BasedSequence part = file.subSequence(7, 7 + text.length());
    for (BasedSequence piece : new BasedSequence[] {part, BasedSequence.of(text)}) {
      assertThat(Typed.text(piece)).isEqualTo(piece.toString());
      assertThat(Typed.unescaped(piece)).isEqualTo(piece.unescape());
    }
  }
}
