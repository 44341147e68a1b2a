package dev.moot.dist.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name leads to what it stands for and to all that names it, in Markdown and YAML. */
class LspNamesTest {

  private static final String POST = "posts/cups.md";
  private static final String TEA = "claims/tea.yaml";

  @RegisterExtension private static final SharedSession editor = SharedSession.begin();

  private static String told(String file, String words) throws Exception {
    if (editor.text(file).isEmpty()) {
      editor.open(file);
    }
    Hover hover =
        EditorSession.answer(
            editor
                .server()
                .getTextDocumentService()
                .hover(new HoverParams(editor.id(file), editor.place(file, words, true))));
    return hover.getContents() == null || hover.getContents().isLeft()
        ? ""
        : hover.getContents().getRight().getValue();
  }

  /** Where a name leads: {@code file:line words}, as they stand there. */
  private static List<String> shown(List<? extends Location> places) throws Exception {
    List<String> shown = new ArrayList<>();
    for (Location place : places) {
      String file = place.getUri().substring(editor.uri("").length());
      if (editor.text(file).isEmpty()) {
        editor.open(file);
      }
      String text = editor.text(file);
      shown.add(
          file
              + ":"
              + (place.getRange().getStart().getLine() + 1)
              + " "
              + EditorTexts.words(text, place.getRange()));
    }
    return shown;
  }

  private static List<String> definition(String file, String words) throws Exception {
    editor.open(file);
    return shown(
        EditorSession.answer(
                editor
                    .server()
                    .getTextDocumentService()
                    .definition(
                        new DefinitionParams(editor.id(file), editor.place(file, words, true))))
            .getLeft());
  }

  @Test
  void aClaimIsShownWithItsTextItsSplitAndWhoHoldsWhatByHowItIsKnown() throws Exception {
    assertThat(told(POST, "[[milk"))
        .contains("The milk goes in first.")
        .contains("1 for, 1 against")
        .contains("The aunt: **accept** (stated), **0.9** (stated)")
        .contains("The chemist: *lean-reject* (our reading), *0.4* (our reading)")
        .contains("mentioned twice");
    assertThat(told("claims/tea.yaml", "  see"))
        .contains("Asserted only if: Milk that is poured into hot tea scalds.")
        .contains("The chemist: *narrowed* (our reading), 2026-02-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "posts/cups.md | [[@aun | The aunt",
        "posts/cups.md | (verbatim, lett | A letter on cups",
        "posts/cups.md | debates: [te | Does the milk go in first?",
        "posts/cups.md | tags: [hab | habits",
        "claims/tea.yaml | supports: [milk | The milk goes in first.",
        "claims/tea.yaml | declared_by: au | The aunt",
        "claims/tea.yaml | terms:~  te | Leaves in hot water.",
        "claims/tea.yaml | kin | The sort",
        "claims/tea.yaml | kind: caus | What brings something about.",
        "posts/cups.md | dat | The day",
      })
  void whateverHasANameIsShown(String file, String words, String expected) throws Exception {
    if (words.equals("kin")) {
      assertThat(told(file, words)).startsWith("`kind`: ");
    } else {
      assertThat(told(file, words.replace("~", "\n"))).contains(expected);
    }
  }

  /** As on pages: the same name in other letters or with other blanks is one name to who reads. */
  @Test
  void whoSharesANameIsToldWithTheirIdWhereverTheyAreNamed() throws Exception {
    editor.open(TEA);
    editor.type(
        TEA,
        editor
            .text(TEA)
            .replace("{name: The chemist}", "{name: the  Aunt}")
            .replace("{text: Leaves in hot water.}", "{text: Leaves in hot water., by: chemist}"));

    assertThat(told(POST, "[[milk"))
        .contains("The aunt (aunt): **accept**")
        .contains("the Aunt (chemist): *lean-reject*")
        .contains("> The aunt (aunt)");
    assertThat(told(POST, "[[@aun")).startsWith("**The aunt (aunt)**");
    assertThat(told(TEA, "terms:\n  te")).contains("(the Aunt (chemist))");
  }

  @Test
  void wordsThatNameNothingShowNothing() throws Exception {
    assertThat(told(POST, "otherwi")).isEmpty();
    assertThat(told("sources/letter.txt", "Nine")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "posts/cups.md | [[milk | claims/tea.yaml:17 milk-first",
        "posts/cups.md | [[judge | claims/tea.yaml:33 see-colour",
        "posts/cups.md | claim:scald | claims/tea.yaml:25 scalding",
        "posts/cups.md | [[@aun | claims/tea.yaml:10 aunt",
        "posts/cups.md | (verbatim, lett | claims/tea.yaml:7 letter",
        "claims/tea.yaml | attacks: [milk | claims/tea.yaml:17 milk-first",
        "claims/tea.yaml | declared_by: au | claims/tea.yaml:10 aunt",
        "pages/about.md | tea/milk | claims/tea.yaml:17 milk-first",
        "claims/tea.yaml | source: lett | claims/tea.yaml:7 letter",
      })
  void aNameLeadsToWhereItIsSaidWhatItIs(String file, String words, String expected)
      throws Exception {
    assertThat(definition(file, words)).containsExactly(expected);
  }

  @Test
  void allThatNamesAClaimIsFoundInPostsAndClaimFiles() throws Exception {
    editor.open(TEA);
    ReferenceParams params =
        new ReferenceParams(
            editor.id(TEA), editor.place(TEA, "  see-col", true), new ReferenceContext(true));

    assertThat(
            shown(
                EditorSession.answer(editor.server().getTextDocumentService().references(params))))
        .containsExactlyInAnyOrder(
            "claims/tea.yaml:33 see-colour",
            "posts/cups.md:13 judge-colour",
            "posts/cups.md:17 see-colour");
  }

  @Test
  void whatIsTypedCountsAtOnce() throws Exception {
    editor.open(POST);
    editor.type(POST, editor.text(POST) + "\n\n[[milk-first]]");

    Hover hover =
        EditorSession.answer(
            editor
                .server()
                .getTextDocumentService()
                .hover(new HoverParams(editor.id(POST), editor.place(POST, "[[milk", true))));
    assertThat(hover.getContents().getRight().getValue()).contains("mentioned 3 times");
  }

  @Test
  void aFileHasItsOutlineAndFolds() throws Exception {
    editor.open(POST);
    editor.open(TEA);

    assertThat(symbols(POST))
        .extracting(DocumentSymbol::getName)
        .containsExactly("aside Why milk", "exchange Milk first?", "crux-summary");
    assertThat(symbols(TEA))
        .extracting(DocumentSymbol::getName)
        .containsExactly(
            "schema",
            "debate",
            "title",
            "root",
            "sources",
            "participants",
            "terms",
            "claims",
            "cruxes");
    assertThat(symbols(TEA).get(7).getChildren())
        .extracting(s -> s.getName() + ": " + s.getDetail())
        .containsExactly(
            "milk-first: The milk goes in first.",
            "scalding: Milk that is poured into hot tea scalds.",
            "see-colour: Only by adding milk last can one judge the strength by its colour.");
    assertThat(
            EditorSession.answer(
                editor
                    .server()
                    .getTextDocumentService()
                    .foldingRange(new FoldingRangeRequestParams(editor.id(POST)))))
        .extracting(FoldingRange::getStartLine, FoldingRange::getEndLine)
        .contains(tuple(0, 5), tuple(10, 14));
  }

  private static List<DocumentSymbol> symbols(String file) throws Exception {
    return EditorSession.answer(
            editor
                .server()
                .getTextDocumentService()
                .documentSymbol(new DocumentSymbolParams(editor.id(file))))
        .stream()
        .map(e -> e.getRight())
        .toList();
  }

  @Test
  void aSiteIsLookedThroughByWordsOfClaims() throws Exception {
    editor.open(POST);

    assertThat(
            EditorSession.answer(
                    editor
                        .server()
                        .getWorkspaceService()
                        .symbol(new WorkspaceSymbolParams("poured")))
                .getRight())
        .extracting(WorkspaceSymbol::getName)
        .containsExactly("scalding: Milk that is poured into hot tea scalds.");
  }

  @Test
  void aboveEachClaimStandsHowOftenItIsMentioned() throws Exception {
    editor.open(TEA);
    List<? extends CodeLens> lenses =
        EditorSession.answer(
            editor.server().getTextDocumentService().codeLens(new CodeLensParams(editor.id(TEA))));

    assertThat(lenses)
        .extracting(l -> (l.getRange().getStart().getLine() + 1) + " " + l.getCommand().getTitle())
        .containsExactly("17 mentioned twice", "25 mentioned twice", "33 mentioned once");
  }
}
