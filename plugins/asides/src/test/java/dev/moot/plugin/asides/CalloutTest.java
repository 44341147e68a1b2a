package dev.moot.plugin.asides;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.markdown.DirectiveNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalloutTest {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(new CalloutExtension())).build();

  @Test
  void aCalloutIsTheDirectiveAside() {
    DirectiveNode aside = first("> [!evidence]- What they *found*\n> Body\n");
    assertThat(aside.name().toString()).isEqualTo("aside");
    assertThat(aside.values()).isEqualTo(Map.of("kind", "evidence"));
    assertThat(aside.label().orElseThrow().getChars().toString()).isEqualTo("What they *found*");
    assertThat(aside.label().orElseThrow().getLastChild()).isInstanceOf(Emphasis.class);
    assertThat(aside.getLastChild()).isInstanceOf(Paragraph.class);
    assertThat(aside.isClosed()).isTrue();
  }

  @Test
  void aPlusOpensIt() {
    assertThat(first("> [!faq]+ T\n").values()).containsEntry("open", "true");
    assertThat(first("> [!faq]- T\n").values()).doesNotContainKey("open");
    assertThat(first("> [!faq] T\n").values()).doesNotContainKey("open");
  }

  @Test
  void withoutATitleTheKindIsTheTitle() {
    assertThat(first("> [!NOTE]\n> Body\n").label().orElseThrow().getChars().toString())
        .isEqualTo("NOTE");
  }

  @Test
  void theFirstLineIsTheTitleAlone() {
    DirectiveNode aside = first("> [!note] Title\n> body of\n> two lines\n");
    assertThat(aside.getLastChild().getChars().toString()).isEqualTo("body of\n> two lines\n");
  }

  @Test
  void itHoldsListsCodeAndCallouts() {
    DirectiveNode aside =
        first("> [!note] T\n> - a\n>\n> ```\n> x\n> ```\n> > [!tip] In\n> > deep\n");
    assertThat(aside.getChildIterator())
        .toIterable()
        .extracting(node -> node.getClass().getSimpleName())
        .contains("BulletList", "FencedCodeBlock", "DirectiveNode");
  }

  @Test
  void itsLastParagraphMayGoOnWithoutTheMarker() {
    Document document = PARSER.parse("> [!note] T\n> one\ntwo\n\nafter\n");
    assertThat(document.getFirstChild().getLastChild().getChars().toString())
        .isEqualTo("one\ntwo\n");
    assertThat(document.getLastChild()).isInstanceOf(Paragraph.class);
  }

  @Test
  void placesAreThoseOfTheSource() {
    String source = "Text\n\n> [!evidence]+ Title\n> Body\n";
    Node aside = PARSER.parse(source).getLastChild();
    assertThat(aside.getChars().toString()).isEqualTo(source.substring(6));
    DirectiveNode.Attribute kind = ((DirectiveNode) aside).attributes().get(0);
    assertThat(kind.key().toString()).isEqualTo("kind");
    assertThat(kind.key().getStartOffset()).isEqualTo(source.indexOf("evidence"));
    assertThat(kind.value().getStartOffset()).isEqualTo(source.indexOf("evidence"));
  }

  @Test
  void otherQuotesStayQuotes() {
    List<String> quotes =
        List.of(
            "> plain\n> [!note] late\n",
            "> [!note](http://e.org)\n",
            "> [!] x\n",
            "> [note] x\n",
            "> [!no`te] x\n");
    for (String quote : quotes) {
      assertThat(PARSER.parse(quote).getFirstChild()).as(quote).isInstanceOf(BlockQuote.class);
    }
  }

  private static DirectiveNode first(String markdown) {
    return (DirectiveNode) PARSER.parse(markdown).getFirstChild();
  }
}
