package dev.moot.engine.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectiveLineTest {

  private static Optional<DirectiveLine> parse(String line) {
    return DirectiveLine.parse(BasedSequence.of(line), 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        ":::a ! 3 a",
        "::::::a-b_C1 ! 6 a-b_C1",
        "::: a ! 3 a",
        ":::a[label] ! 3 a [label]",
        ":::a[l [in] \\] `] ! 3 a [l [in] \\] `]",
        ":::a[] ! 3 a []",
        ":::a{} ! 3 a",
        ":::a[l]{k=v} ! 3 a [l] k=v",
        ":::a {k=v j=\"two words\" i='it is' h #x } ! 3 a k=v j=two words i=it is h=true id=x",
        ":::a{k=\"}\"} ! 3 a k=}",
        ":::a{k=} ! 3 a k=",
        ":::a{k=v k=w}   ! 3 a k=v k=w"
      })
  void aLineThatOpensADirectiveIsRead(String line, String expected) {
    assertThat(parse(line).map(DirectiveLineTest::shown)).contains(expected.strip());
  }

  private static String shown(DirectiveLine line) {
    return line.fence()
        + " "
        + line.name()
        + line.label().map(l -> " [" + l + "]").orElse("")
        + line.attributes().stream()
            .map(a -> " " + a.key() + "=" + a.value())
            .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::a",
        ":::",
        ":::1",
        ":::-a",
        ":::ä",
        ":::a text",
        ":::a[open",
        ":::a[open \\]",
        ":::a{open",
        ":::a{k=\"open}",
        ":::a{#}",
        ":::a{=v}",
        ":::a{k==}{j}",
        ":::a[l] text",
        ":::a{k=v} text",
        ":::a[l][m]",
        " a:::b"
      })
  void otherLinesOpenNone(String line) {
    assertThat(parse(line)).isEmpty();
  }

  @Test
  void aClosingFenceIsColonsAndNothingMore() {
    assertThat(DirectiveLine.isClosing(BasedSequence.of(":::"), 0)).isTrue();
    assertThat(DirectiveLine.isClosing(BasedSequence.of("  :::::  \t"), 2)).isTrue();
    assertThat(DirectiveLine.isClosing(BasedSequence.of("::"), 0)).isFalse();
    assertThat(DirectiveLine.isClosing(BasedSequence.of("::: a"), 0)).isFalse();
  }

  @Test
  void partsKnowTheirPlaces() {
    BasedSequence text = BasedSequence.of("xx :::a[l]{k=v}");
    DirectiveLine line = DirectiveLine.parse(text, 3).orElseThrow();
    assertThat(line.name().getStartOffset()).isEqualTo(6);
    assertThat(line.attributes().get(0).value().getStartOffset()).isEqualTo(13);
  }
}
