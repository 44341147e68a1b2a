package dev.moot.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class RuleTextsTest {

  @Test
  void aRuleHasItsEntryWholeAndItsFirstSentenceWithoutMarkup() throws IOException {
    RuleTexts.Text text = RuleTexts.read().of("markdown/second-title").orElseThrow();

    assertThat(text.sentence()).matches("[A-Z][^`\\[\\]]+[.]");
    assertThat(text.plain()).doesNotStartWith("Error.").startsWith(text.sentence());
    assertThat(text.markdown())
        .as("headings in its examples do not end it")
        .contains("Wrong:", "Right:", "## Milk first")
        .endsWith("```");
  }

  @Test
  void theLastEntryOfAPartEndsBeforeTheNext() throws IOException {
    assertThat(RuleTexts.read().of("theme/unknown").orElseThrow().markdown())
        .doesNotContain("## YAML");
  }

  @Test
  void aCodeThatIsNotDocumentedHasNone() throws IOException {
    assertThat(RuleTexts.read().of("my-plugin/odd")).isEmpty();
  }
}
