package dev.moot.plugin.footnotes;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.markdown.MarkdownSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FootnotesTest {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(new FootnotesExtension())).build();

  private static final String ABC = "\n[^a]: A\n[^b]: B[^d]\n[^c]: C\n[^d]: D\n";

  @Test
  void notesAreNumberedInTheOrderOfTheirFirstMarks() {
    assertThat(numbers("x[^b] y^[here] z[^a] w[^b]\n\n[^a]: A\n[^b]: B\n"))
        .containsExactly("[^b] 1.1", "^[here] 2.1", "[^a] 3.1", "[^b] 1.2");
  }

  @Test
  void aNoteWithinANoteFollowsIt() {
    assertThat(numbers("x[^a] y[^b]\n\n[^a]: A[^c]\n[^b]: B\n[^c]: C\n"))
        .containsExactly("[^a] 1.1", "[^b] 3.1", "[^c] 2.1");
  }

  @Test
  void aBlockThatKeepsItsNotesListsThoseFirstReferredToInIt() {
    Document document = PARSER.parse("x[^a]\n\n> y[^b] z[^a]\n\nw[^b] v[^c]\n" + ABC);
    assertThat(listed(document)).containsExactly("1 2 3 4");

    Parser keeping =
        Parser.builder()
            .extensions(List.of(new FootnotesExtension()))
            .customBlockParserFactory(new KeepingQuote.Syntax())
            .build();
    document = keeping.parse("x[^a]\n\n%% y[^b] z[^a]\n\nw[^b] v[^c]\n" + ABC);
    assertThat(listed(document)).containsExactly("a b", "1 2");
    assertThat(all(document, KeepingQuote.class).get(0).getLastChild())
        .isInstanceOf(NoteList.class);
  }

  @Test
  void notesThatReferToEachOtherEnd() {
    assertThat(numbers("x[^a]\n\n[^a]: A[^b]\n[^b]: B[^a]\n"))
        .containsExactly("[^a] 1.1", "[^b] 2.1", "[^a] 1.2");
  }

  @Test
  void inlineNotesHoldMarkupBracketsAndNotes() {
    Document document = PARSER.parse("x^[a *b* [c] `]` \\] ^[inner]] y");
    assertThat(all(document, InlineNote.class))
        .extracting(n -> n.text().toString())
        .containsExactly("a *b* [c] `]` \\] ^[inner]", "inner");
  }

  @Test
  void anExclamationMarkBeforeANoteBeginsNoImage() {
    assertThat(numbers("What![^a]\n\n[^a]: A\n")).containsExactly("[^a] 1.1");
  }

  @Test
  void codeAndEscapesHoldNoMarks() {
    assertThat(numbers("`[^a]` `^[x]` \\[^a] \\^[x]\n\n    [^a]\n\n```\n[^a]: no\n```\n"))
        .isEmpty();
  }

  @Test
  void bracketsThatAreNoLabelStayText() {
    assertThat(numbers("[^] [^a b] ^[] ^[ ] ^[open [^\n")).isEmpty();
  }

  @Test
  void aMarkInALinkGoesBehindIt() {
    Document document =
        PARSER.parse("[a[^1] b[^2]](http://e.org)[^3]\n\n[^1]: 1\n[^2]: 2\n[^3]: 3\n");
    Node link = all(document, Link.class).get(0);
    assertThat(all(link, FootnoteMark.class)).isEmpty();
    assertThat(numbers(document)).containsExactly("[^1] 1.1", "[^2] 2.1", "[^3] 3.1");
  }

  @Test
  void aDefinitionHoldsIndentedBlocksAndALazyFirstParagraph() {
    Document document =
        PARSER.parse(
            "[^a]: one\nlazy\n\n    two\n\n    - item\n\n    ```\n    code\n    ```\n\nafter[^a]\n");
    FootnoteDefinition definition = all(document, FootnoteDefinition.class).get(0);
    assertThat(definition.getChildIterator())
        .toIterable()
        .extracting(node -> node.getClass().getSimpleName())
        .containsExactly("Paragraph", "Paragraph", "BulletList", "FencedCodeBlock");
    assertThat(definition.getChars().toString()).startsWith("[^a]:").endsWith("```");
  }

  @Test
  void aTabAfterTheColonMakesNoCode() {
    Document document = PARSER.parse("x[^a]\n\n[^a]:\t\tnote\n");
    assertThat(all(document, IndentedCodeBlock.class)).isEmpty();
  }

  @Test
  void definitionsMayStandOneBelowTheOther() {
    assertThat(all(PARSER.parse("text[^1] [^2]\n[^1]: a\n[^2]: b\n"), FootnoteDefinition.class))
        .extracting(d -> d.id().toString())
        .containsExactly("1", "2");
  }

  @Test
  void notesAreListedAtTheEndOfTheDocument() {
    Document document = PARSER.parse("x[^a]\n\n[^a]: A\n\nlast\n");
    assertThat(document.getLastChild()).isInstanceOf(NoteList.class);
    assertThat(PARSER.parse("no notes").getLastChild()).isInstanceOf(Paragraph.class);
  }

  @Test
  void anUndefinedReferenceGetsASuggestion() {
    assertThat(check("x[^captuerd] y[^zzz]\n\n[^captured]: A\n\n[^captured]\n"))
        .extracting(Diagnostic::code, d -> d.location().column(), d -> d.hint().orElse(""))
        .containsExactly(
            tuple("footnotes/undefined", 3, "did you mean `[^captured]`?"),
            tuple(
                "footnotes/undefined",
                16,
                "add a line `[^zzz]: ...` with its text, or write `\\[^zzz]` if it is no footnote"));
  }

  @Test
  void aNoteThatNobodyReachesIsUnused() {
    assertThat(check("text\n\n[^a]: A[^b]\n[^b]: B\n"))
        .extracting(Diagnostic::code)
        .containsExactly("footnotes/unused", "footnotes/unused");
  }

  @Test
  void aSecondDefinitionPointsToTheFirst() {
    List<Diagnostic> found = check("x[^a]\n\n[^a]: A\n[^A]: again\n");
    assertThat(found).extracting(Diagnostic::code).containsExactly("footnotes/duplicate");
    assertThat(found.get(0).related()).hasSize(1);
  }

  @Test
  void aNoteThatRefersToItselfIsReportedAtTheMark() {
    assertThat(check("x[^a]\n\n[^a]: A[^a]\n"))
        .extracting(Diagnostic::code, d -> d.location().column(), Diagnostic::message)
        .containsExactly(tuple("footnotes/cycle", 16, "footnote `a` refers to itself"));
  }

  @Test
  void aRingOfNotesIsReportedOnceWhereItCloses() {
    List<Diagnostic> found =
        check("x[^b] y[^c]\n\n[^a]: A[^b]\n[^b]: B^[in place[^c]]\n[^c]: C[^a]\n[^d]: [^a]\n");
    assertThat(found)
        .extracting(Diagnostic::code, Diagnostic::message)
        .containsExactly(
            tuple("footnotes/unused", "footnote `d` is not referred to, so it is not shown"),
            tuple("footnotes/cycle", "footnote `a` refers to itself by way of `b`, `c`"));
    assertThat(found.get(1).related()).hasSize(2);
  }

  @Test
  void aLongRingIsReportedWithItsFirstNotes() {
    StringBuilder notes = new StringBuilder("x[^n1]\n\n");
    for (int i = 1; i < 40; i++) {
      notes.append("[^n%d]: N[^n%d]\n".formatted(i, i + 1));
    }
    List<Diagnostic> found = check(notes + "[^n40]: N[^n1]\n");
    assertThat(found)
        .extracting(Diagnostic::message)
        .containsExactly(
            "footnote `n1` refers to itself by way of"
                + " `n2`, `n3`, `n4`, `n5`, `n6`, `n7`, `n8`, `n9` and 31 more");
    assertThat(found.get(0).related()).hasSize(8);
  }

  @Test
  void notesThatMeetInAThirdAreNoRing() {
    assertThat(check("x[^a] y[^b]\n\n[^a]: A[^c]\n[^b]: B[^c] and[^c]\n[^c]: C\n")).isEmpty();
  }

  @Test
  void aNoteWithoutTextIsReported() {
    assertThat(check("x[^a] y[^b]\n\n[^a]:\n\n[^b]:\nB\n"))
        .extracting(Diagnostic::message)
        .containsExactly("footnote `a` is empty");
  }

  @Test
  void idsAreComparedAsOnGitHub() {
    assertThat(check("x[^Note]\n\n[^note]: A\n")).isEmpty();
  }

  /** The numbers in each list of notes. */
  private static List<String> listed(Document document) {
    return all(document, NoteList.class).stream()
        .map(list -> list.notes().stream().map(n -> "" + n.label()).collect(joining(" ")))
        .toList();
  }

  private static List<String> numbers(String markdown) {
    return numbers(PARSER.parse(markdown));
  }

  /** Each mark that leads to a note, with the note's number and its own ordinal. */
  private static List<String> numbers(Document document) {
    return all(document, FootnoteMark.class).stream()
        .filter(mark -> mark.note() != null)
        .map(mark -> mark.getChars() + " " + mark.note().label() + "." + mark.ordinal())
        .toList();
  }

  private static List<Diagnostic> check(String markdown) {
    Document document = PARSER.parse(markdown);
    List<Diagnostic> found = new ArrayList<>();
    MarkdownSource source =
        new MarkdownSource() {
          @Override
          public Document document() {
            return document;
          }

          @Override
          public SourceLocation locationOf(BasedSequence text) {
            return new SourceLocation("x.md", 1, text.getStartOffset(), text.length());
          }
        };
    FootnoteCheck.inspect(source, found::add);
    return found;
  }

  private static <T extends Node> List<T> all(Node parent, Class<T> type) {
    List<T> found = new ArrayList<>();
    for (Node node : parent.getDescendants()) {
      if (type.isInstance(node)) {
        found.add(type.cast(node));
      }
    }
    return found;
  }
}
