package dev.moot.dist.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In YAML the names of the debate are offered, and the keys and words that a schema knows. */
class LspYamlTest {

  private static final String TEA = "claims/tea.yaml";

  @RegisterExtension private static final SharedSession editor = SharedSession.begin();

  private static List<String> offered(String file, String typed) throws Exception {
    editor.open(file);
    editor.type(file, editor.text(file).stripTrailing() + "\n" + typed);
    return editor.offered(file, "\n" + typed).stream().map(CompletionItem::getLabel).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "  - {claim: sca | scalding",
        "  - {claim: scalding, for: milk-f | milk-first",
        "  - {claim: scalding, declared_by: | aunt chemist editor",
        "  - {claim: scalding, participants: [aunt, ch | chemist",
        "  - {claim: scalding, sha | shared",
        "  - {claim: scalding, shared: | claimed confirmed",
        "  - {claim: scalding, quote: {source: | letter",
        "  - {claim: scalding, quote: {by: a | aunt",
        "relations:~  - type: under | undercut",
        "relations:~  - {type: undercut, premises: [coffee | coffee/coffee-wins",
        "relations:~  - {type: undercut, target: scalding-s | scalding-supports-milk-first",
        "questions:~  - {text: x, answered_by: see | see-colour",
        "ques | questions",
      })
  void namesKeysAndWordsAreOfferedWhereTheyBelong(String typed, String expected) throws Exception {
    assertThat(offered(TEA, typed.replace("~", "\n"))).containsExactly(expected.strip().split(" "));
  }

  @Test
  void whoeverTakesPartIsOfferedAsAKeyOfStances() throws Exception {
    editor.open(TEA);
    editor.type(
        TEA, editor.text(TEA).replace("    attacks: [milk-first]", "    stances:\n      ch"));
    CompletionItem item = editor.offered(TEA, "stances:\n      ch").get(0);

    assertThat(item.getTextEdit().getLeft().getNewText()).isEqualTo("chemist: ");
  }

  @Test
  void aKeySaysWhatItMeans() throws Exception {
    editor.open(TEA);
    editor.type(TEA, editor.text(TEA).stripTrailing() + "\n  - {claim: scalding, settled");

    assertThat(editor.offered(TEA, "settled").get(0).getDetail()).contains("settle");
  }

  @Test
  void frontMatterKnowsDebatesTagsAndItsKeys() throws Exception {
    editor.open("posts/new.md", "---\ndebates: [co\ntags: [ha\ndra\n---\n");

    assertThat(editor.offered("posts/new.md", "[co"))
        .extracting(CompletionItem::getLabel)
        .containsExactly("coffee");
    assertThat(editor.offered("posts/new.md", "[ha")).isEmpty();
    editor.open("posts/newer.md", "---\ntags: [ha]\n---\n");
    assertThat(editor.offered("posts/newer.md", "[ha"))
        .extracting(CompletionItem::getLabel)
        .containsExactly("habits");
    editor.open("posts/newest.md", "---\ndra\n---\n");
    assertThat(editor.offered("posts/newest.md", "dra"))
        .extracting(CompletionItem::getLabel)
        .containsExactly("draft");
  }

  @Test
  void theSiteFileKnowsItsKeysAndTheSettingsOfPlugins() throws Exception {
    assertThat(offered("moot.yaml", "typo")).containsExactly("typography");
    assertThat(offered("moot.yaml", "plugins:\n  asi")).containsExactly("asides");
  }
}
