package dev.moot.dist.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered is what a writer can mean there, with the sentence that it stands for. */
class LspCompletionTest {

  private static final String POST = "posts/cups.md";

  @RegisterExtension private static final SharedSession editor = SharedSession.begin();

  /** The words offered when {@code typed} stands in a post on tea. */
  private static List<String> offered(String typed) throws Exception {
    return items(typed).stream().map(CompletionItem::getLabel).toList();
  }

  private static List<CompletionItem> items(String typed) throws Exception {
    editor.open(POST);
    editor.type(POST, editor.text(POST) + "\n" + typed);
    return editor.offered(POST, "\n" + typed);
  }

  /** What stands in the post when the first that is offered is taken. */
  private static String taken(String typed) throws Exception {
    CompletionItem item = items(typed).get(0);
    editor.type(
        POST, item.getTextEdit().getLeft().getRange(), item.getTextEdit().getLeft().getNewText());
    String text = editor.text(POST);
    return text.substring(text.lastIndexOf('\n') + 1);
  }

  @Test
  void claimsOfThePostsDebatesComeFirstAndBareWithTheirSentences() throws Exception {
    List<CompletionItem> items = items("As [[");

    assertThat(items)
        .extracting(CompletionItem::getLabel)
        .containsExactly("milk-first", "scalding", "see-colour", "coffee/coffee-wins");
    assertThat(items.get(1).getDetail()).isEqualTo("Milk that is poured into hot tea scalds.");
  }

  @Test
  void aClaimIsFoundByAWordOfItsSentence() throws Exception {
    assertThat(offered("As [[poured")).containsExactly("scalding");
    assertThat(offered("As [[COFFEE IS")).containsExactly("coffee/coffee-wins");
  }

  @ParameterizedTest
  @CsvSource({
    "x [[mil, x [[milk-first]]",
    "😀 עברית [[mil, 😀 עברית [[milk-first]]",
    "![[see, ![[see-colour]]",
    "![[coffee#, '' ",
    "[words](claim:scal, [words](claim:scalding)",
    "[her](person:au, [her](person:aunt)",
    "[[@chem, [[@chemist]]",
    ":::crux{claim=, :::crux{claim=scalding",
    ":::stances{debate=co, :::stances{debate=coffee",
    ":::stances{de, :::stances{debate=",
    ":::crux-sum, :::crux-summary",
    ":::aside[T]{kind=f, :::aside[T]{kind=faq",
    "[x](cups.md#w, [x](cups.md#why)",
    "[x](#w, [x](#why)",
  })
  void theRestOfTheWordIsPutInAndShut(String typed, String expected) throws Exception {
    if (expected.isBlank()) {
      assertThat(offered(typed)).isEmpty();
    } else {
      assertThat(taken(typed)).isEqualTo(expected);
    }
  }

  @Test
  void whatStandsBehindTheCursorIsReplacedAndNotShutTwice() throws Exception {
    editor.open(POST);
    editor.type(POST, editor.text(POST).replace("[[@aunt]]", "[[@chxx]]"));
    CompletionItem item = editor.offered(POST, "[[@ch").get(0);
    editor.type(
        POST, item.getTextEdit().getLeft().getRange(), item.getTextEdit().getLeft().getNewText());

    assertThat(editor.text(POST)).contains("[[@chemist]] does");
  }

  @Test
  void inAnExchangeSpeakersAndSourcesAreOffered() throws Exception {
    assertThat(offered(":::exchange[X]\n\n**")).containsExactly("aunt", "chemist");
    assertThat(offered(":::exchange[X]\n\n**aunt** to **ch")).containsExactly("chemist");
    assertThat(offered(":::exchange[X]\n\n**aunt** (verbatim, le")).containsExactly("letter");
    assertThat(offered("Ordinary **a")).isEmpty();
    assertThat(offered("**a")).isEmpty();
  }

  @Test
  void plainProseIsLeftAlone() throws Exception {
    assertThat(offered("Plain words, [a link](https://example.org/x")).isEmpty();
    assertThat(offered("milk")).isEmpty();
  }

  @Test
  void aDebateThatCannotBeReadNowKeepsItsNames() throws Exception {
    editor.open("claims/tea.yaml");
    editor.problems();
    editor.type("claims/tea.yaml", editor.text("claims/tea.yaml") + "\nbroken: [");
    assertThat(editor.problems()).containsKey("claims/tea.yaml");

    assertThat(offered("As [[milk-")).containsExactly("milk-first");
  }

  @Test
  void anEditorThatKnowsSnippetsGetsTheWholeBlock() throws Exception {
    CompletionItemCapabilities item = new CompletionItemCapabilities();
    item.setSnippetSupport(true);
    CompletionCapabilities completion = new CompletionCapabilities(item);
    TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
    text.setCompletion(completion);
    ClientCapabilities can = new ClientCapabilities();
    can.setTextDocument(text);
    try (EditorSession snippets = EditorSession.in(EditorSession.SITE, can, new JsonObject())) {
      snippets.open("posts/new.md", ":::expec");
      CompletionItem offered = snippets.offered("posts/new.md", ":::expec").get(0);

      assertThat(offered.getInsertTextFormat()).isEqualTo(InsertTextFormat.Snippet);
      assertThat(offered.getTextEdit().getLeft().getNewText())
          .isEqualTo("expectations{debate=$1}\n$0\n:::");
    }
  }
}
