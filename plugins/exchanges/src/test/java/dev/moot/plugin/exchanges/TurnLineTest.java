package dev.moot.plugin.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurnLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "**a**                                  | a         |",
        "**a**:                                 | a         |",
        "**a:**                                 | a         |",
        "**a**: words: more                     | a         | words: more",
        "**a:** words                           | a         | words",
        "**a:** to **b**                        | a         | to **b**",
        "**a** to **b**                         | a, b      |",
        "**a** to **b:** words                  | a, b      | words",
        "**A name** to **b** and **c**: words   | A name, b, c | words",
        "**a** to **b**, **c**, and **d**:      | a, b, c, d |",
        "**a** (verbatim): words                | a         | words",
        "**a** to **b** (verbatim, x): (words)  | a, b      | (words)",
        "**a** to **b** ():                     | a, b      |",
        "** a **:                               | a         |",
      })
  void namesWhoSpeaksAndToWhom(String line, String named, String rest) {
    TurnLine read = TurnLine.read(BasedSequence.of(line), 0);
    assertThat(read.named()).map(Object::toString).containsExactly(named.split(", "));
    assertThat(line.substring(read.end())).isEqualTo(rest == null ? "" : rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**a** says",
        "**a** to b:",
        "**a** to **b** or **c**:",
        "**a** to **b** (verbatim",
        "**a** to **b** (see (there)):",
        "**a",
        "**a** **b**:",
        "**a** TO **b**:",
      })
  void aLineThatIsNearlyOneIsReadWholeAndNamesNobody(String line) {
    TurnLine read = TurnLine.read(BasedSequence.of(line), 0);
    assertThat(read.named()).isEmpty();
    assertThat(read.end()).isEqualTo(line.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a **b**", "*a*", "** a", "***a***", "**", "__a__", ""})
  void otherLinesOpenNoTurn(String line) {
    assertThat(TurnLine.opens(BasedSequence.of(line), 0)).isFalse();
  }
}
