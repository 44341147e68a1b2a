package dev.moot.plugin.asides;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.markdown.DirectiveNode;
import java.util.ArrayList;
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
  void onlyAMinusFoldsIt() {
    for (String title : List.of("[!faq] T", "[!faq]", "[!faq]+ T", "[!faq]+")) {
      assertThat(first("> " + title + "\n> x\n").values()).containsEntry("open", "true");
    }
    for (String title : List.of("[!faq]- T", "[!faq]-")) {
      assertThat(first("> " + title + "\n> x\n").values()).doesNotContainKey("open");
    }
  }

  @Test
  void theTitleNeedsNoSpaceBeforeIt() {
    assertThat(label(first("> [!note]-Folded\n"))).isEqualTo("Folded");
    assertThat(first("> [!note]-Folded\n").values()).doesNotContainKey("open");
    assertThat(label(first(">[!note]+Open\n"))).isEqualTo("Open");
    assertThat(label(first(">[!note]Title\n"))).isEqualTo("Title");
    assertThat(label(first("> [!note]**Bold**\n"))).isEqualTo("**Bold**");
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
  void aLineAfterTheTitleWithoutTheMarkerIsItsFirstParagraph() {
    Document document = PARSER.parse("> [!note] T\none\n> two\nthree\n\nafter\n");
    DirectiveNode aside = (DirectiveNode) document.getFirstChild();
    assertThat(names(aside)).containsExactly("DirectiveLabel", "Paragraph");
    assertThat(aside.getLastChild().getChars().toString()).isEqualTo("one\n> two\nthree\n");
    assertThat(document.getLastChild().getChars().toString()).isEqualTo("after\n");
  }

  @Test
  void soIsOneAfterACalloutInACallout() {
    for (String line : List.of("> in", "in", "> > in")) {
      DirectiveNode outer = first("> [!note] Outer\n> > [!tip] Inner\n" + line + "\n");
      assertThat(names(outer)).as(line).containsExactly("DirectiveLabel", "DirectiveNode");
      assertThat(names(outer.getLastChild())).containsExactly("DirectiveLabel", "Paragraph");
    }
  }

  @Test
  void soIsOneAfterACalloutInAListOrAQuote() {
    for (String before : List.of("- ", "1. ", "> ")) {
      Node outer = PARSER.parse(before + "> [!note] T\nlazy\n").getFirstChild();
      assertThat(outer.getNext()).as(before).isNull();
      Node aside = outer.getFirstChild();
      aside = aside instanceof DirectiveNode ? aside : aside.getFirstChild();
      assertThat(names(aside)).as(before).containsExactly("DirectiveLabel", "Paragraph");
    }
  }

  @Test
  void whatBeginsABlockOrFollowsABlankLineEndsIt() {
    for (String after : List.of("- list", "## heading", "```", "***", "\nparagraph", "3. three")) {
      Document document = PARSER.parse("> [!note] T\n" + after + "\n");
      assertThat(names(document.getFirstChild())).as(after).containsExactly("DirectiveLabel");
      assertThat(document.getFirstChild().getNext()).as(after).isNotNull();
    }
  }

  @Test
  void anyBlockMayComeFirstAfterTheMarker() {
    assertThat(names(first("> [!note] T\n>     code\n"))).endsWith("IndentedCodeBlock");
    assertThat(names(first("> [!note] T\n> 3. three\n"))).endsWith("OrderedList");
    assertThat(names(first("> [!note] T\n> text\n> ===\n"))).endsWith("Heading");
    assertThat(names(first("> [!note] T\n>\n> text\n"))).endsWith("Paragraph").hasSize(2);
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
            "> [!note][ref]\n",
            "> [!] x\n",
            "> [note] x\n",
            "> [!no`te] x\n");
    for (String quote : quotes) {
      assertThat(PARSER.parse(quote).getFirstChild()).as(quote).isInstanceOf(BlockQuote.class);
    }
  }

  private static List<String> names(Node parent) {
    List<String> names = new ArrayList<>();
    parent.getChildIterator().forEachRemaining(n -> names.add(n.getClass().getSimpleName()));
    return names;
  }

  private static String label(DirectiveNode aside) {
    return aside.label().orElseThrow().getChars().toString();
  }

  private static DirectiveNode first(String markdown) {
    return (DirectiveNode) PARSER.parse(markdown).getFirstChild();
  }
}
