package dev.moot.engine.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.engine.plugin.Plugins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NestingLimitTest {

  private static final MarkdownEngine MARKDOWN = new MarkdownEngine(Plugins.none(d -> {}));

  @ParameterizedTest
  @CsvSource({"'> ', 100", "'- ', 100", "'1. ', 100", "'> - ', 50", "':::a[b]\n', 100"})
  void aHundredAreRead(String opening, int times) {
    assertThat(MARKDOWN.parse(BasedSequence.of(opening.repeat(times) + "a")).hasChildren())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'> ', 200",
    "'- ', 200",
    "'* ', 200",
    "'1. ', 300",
    "'> - ', 200",
    "':::a[b]\n', 803",
    "'- > ', 200"
  })
  void whatIsDeeperIsRefusedAtItsMark(String opening, int at) {
    TooDeep deep =
        catchThrowableOfType(
            TooDeep.class, () -> MARKDOWN.parse(BasedSequence.of(opening.repeat(300) + "a")));

    assertThat(deep.start()).isEqualTo(at);
  }

  @Test
  void starsAloneOnALineAreARuleAndNestInNothing() {
    assertThat(MARKDOWN.parse(BasedSequence.of("* ".repeat(300))).hasChildren()).isTrue();
  }

  @Test
  void whatStandsInCodeNestsInNothing() {
    String code = "```\n" + ":::a\n".repeat(500) + "```\n";

    assertThat(MARKDOWN.parse(BasedSequence.of(code)).hasChildren()).isTrue();
  }
}
