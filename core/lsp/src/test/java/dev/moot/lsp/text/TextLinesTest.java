package dev.moot.lsp.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.SourceLocation;
import java.util.Random;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places are counted as the protocol does, whatever ends a line. */
class TextLinesTest {

  private static final String TEXT = "😀a\r\nb\rc\n\nשלום";

  @ParameterizedTest
  @CsvSource({"0,0,0", "0,3,3", "0,9,3", "1,1,6", "2,0,7", "3,0,9", "4,4,14", "9,0,14", "-1,0,0"})
  void aPlaceIsAnOffsetAndOneThatIsNotThereTheNearest(int line, int character, int offset) {
    assertThat(new TextLines(TEXT).offset(new Position(line, character))).isEqualTo(offset);
  }

  @Test
  void everyOffsetComesBack() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(new String[] {"a", "\n", "\r", "\r\n", "😀", "é"}[random.nextInt(6)]);
      }
      TextLines lines = new TextLines(text.toString());
      for (int i = 0; i <= text.length(); i++) {
        boolean insideEnd =
            i > 0 && i < text.length() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
        if (!insideEnd) {
          assertThat(lines.offset(lines.position(i))).as(text + " " + i).isEqualTo(i);
        }
      }
    }
  }

  @Test
  void whatIsSaidOfAFileStandsAtItsHeadAndWhatHasNoLengthGoesAsFarAsItsWord() {
    TextLines lines = new TextLines("one two\n  three\n");

    assertThat(Places.of(SourceLocation.ofFile("f"), lines)).isEqualTo(range(0, 0, 0));
    assertThat(Places.of(new SourceLocation("f", 2, 0, 0), lines)).isEqualTo(range(1, 2, 7));
    assertThat(Places.of(new SourceLocation("f", 1, 5, 0), lines)).isEqualTo(range(0, 4, 7));
    assertThat(Places.of(new SourceLocation("f", 1, 1, 2), lines)).isEqualTo(range(0, 0, 2));
  }

  private static Range range(int line, int start, int end) {
    return new Range(new Position(line, start), new Position(line, end));
  }
}
