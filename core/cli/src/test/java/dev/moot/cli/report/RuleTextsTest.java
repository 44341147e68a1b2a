package dev.moot.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Rule;
import dev.moot.engine.rule.CoreRules;
import dev.moot.engine.rule.MarkdownRules;
import dev.moot.engine.rule.ThemeRules;
import org.junit.jupiter.api.Test;

class RuleTextsTest {

  private final RuleTexts texts = new RuleTexts();

  @Test
  void aRuleHasItsEntryWholeAndItsFirstParagraphWithoutMarkup() {
    RuleTexts.Text text = texts.of(MarkdownRules.SECOND_TITLE).orElseThrow();

    assertThat(text.plain()).doesNotStartWith("Error.").matches("[A-Z][^`\\[\\]]+[.]");
    assertThat(text.markdown())
        .as("headings in its examples do not end it")
        .contains("Wrong:", "Right:", "## Tea")
        .endsWith("```");
    assertThat(text.page())
        .isEqualTo(
            "https://moot-digests.github.io/moot/docs/diagnostics/markdown/#markdownsecond-title");
  }

  @Test
  void anEntryEndsBeforeTheNext() {
    assertThat(texts.of(ThemeRules.UNKNOWN).orElseThrow().markdown())
        .doesNotContain("theme/unused-file");
  }

  @Test
  void everyRuleOfTheCoreHasOne() {
    assertThat(CoreRules.all())
        .hasSizeGreaterThan(90)
        .allSatisfy(r -> assertThat(texts.of(r)).isPresent());
  }

  @Test
  void aRuleThatIsNotDocumentedHasNone() {
    assertThat(texts.of(Rule.warning("my-plugin/odd", "It is odd."))).isEmpty();
  }
}
