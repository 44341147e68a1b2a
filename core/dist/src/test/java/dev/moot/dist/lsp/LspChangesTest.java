package dev.moot.dist.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes are handed to the editor, and once they are made the site is right. */
class LspChangesTest {

  private static final String POST = "posts/cups.md";
  private static final String TEA = "claims/tea.yaml";
  private static final String LETTER = "sources/letter.txt";

  /** What a claim or a person lacks that was only just put down. */
  private static final String LEFT = ".* claims/(unsourced|isolated|unused-participant)";

  @TempDir private static Path temp;
  @RegisterExtension private static final SharedSession editor = SharedSession.begin();

  private static WorkspaceEdit renamed(String file, String words, String wanted) throws Exception {
    return EditorSession.answer(
        editor
            .server()
            .getTextDocumentService()
            .rename(new RenameParams(editor.id(file), editor.place(file, words, true), wanted)));
  }

  /** What a site says once the command has renamed something in a copy of it. */
  private static Map<String, String> renamedByCommand(String old, String wanted) throws Exception {
    Path copy = Folder.copy(EditorSession.SITE, temp.resolve("renamed"));
    try {
      assertThat(Product.moot("rename", old, wanted, copy).exit()).isZero();
      return texts(copy);
    } finally {
      Folder.delete(copy);
    }
  }

  private static Map<String, String> texts(Path folder) throws Exception {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : Folder.sources(folder)) {
      texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
    }
    return texts;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "posts/cups.md | [[milk | milk-before | tea/milk-first",
        "posts/cups.md | [[judge | by-colour | tea/see-colour",
        "claims/tea.yaml | supports: [mil | milk-before | tea/milk-first",
        "claims/tea.yaml | ~  aun | guest | tea/@aunt",
        "posts/cups.md | [[@aun | guest | tea/@aunt",
      })
  void aNameIsChangedAsTheCommandChangesIt(String file, String words, String wanted, String called)
      throws Exception {
    String place = words.replace("~", "\n");
    editor.open(file);
    Map<String, String> now = texts(EditorSession.SITE);
    now.putAll(editor.applied(renamed(file, place, wanted)));

    boolean person = called.contains("@");
    assertThat(now).isEqualTo(renamedByCommand(called, (person ? "@" : "") + wanted));
  }

  @Test
  void whatIsNotSavedIsRenamedToo() throws Exception {
    editor.open(POST);
    editor.type(POST, editor.text(POST) + "\n😀 [[milk-first]]\n");

    assertThat(editor.applied(renamed(POST, "[[milk", "milk-before")).get(POST))
        .endsWith("\n😀 [[milk-before]]\n");
  }

  @Test
  void whatCannotBeRenamedIsToldWithTheReason() throws Exception {
    editor.open(POST);
    assertThatThrownBy(() -> renamed(POST, "[[milk", "Milk First"))
        .hasMessageContaining("is not an id");
    assertThatThrownBy(() -> renamed(POST, "[[milk", "scalding")).hasMessageContaining("scalding");
    assertThatThrownBy(() -> renamed(POST, "otherwi", "x")).hasMessageContaining("no name");
    editor.type(POST, editor.text(POST) + "\n[[gone]]\n");
    assertThatThrownBy(() -> renamed(POST, "[[milk", "milk-before"))
        .hasMessageContaining("mend them first: posts/cups.md");
  }

  @Test
  void theEditorIsToldWhichWordWillChange() throws Exception {
    editor.open("pages/about.md");
    PrepareRenameResult prepared =
        EditorSession.answer(
                editor
                    .server()
                    .getTextDocumentService()
                    .prepareRename(
                        new PrepareRenameParams(
                            editor.id("pages/about.md"),
                            editor.place("pages/about.md", "tea/mi", true))))
            .getSecond();

    assertThat(prepared.getPlaceholder()).isEqualTo("milk-first");
    assertThat(prepared.getRange()).isEqualTo(new Range(new Position(4, 12), new Position(4, 22)));
  }

  private static List<CodeAction> offered(String file, Range range) throws Exception {
    return EditorSession.answer(
            editor
                .server()
                .getTextDocumentService()
                .codeAction(
                    new CodeActionParams(editor.id(file), range, new CodeActionContext(List.of()))))
        .stream()
        .map(a -> a.getRight())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "posts/cups.md|[[milk-first||[[milk-firts|",
        "posts/cups.md|claim:scalding|claim:scaldin",
        "posts/cups.md|coffee/coffee-wins|coffee/coffee-win",
        "posts/cups.md|[[@aunt]]|[[@aunty]]",
        "posts/cups.md|{debate=tea}|{debat=tea}",
        "posts/cups.md|:::crux-summary|:::crux-sumary",
        "posts/cups.md|tags: [habits]|tag: [habits]",
        "posts/cups.md|date: 2026-11-19~|",
        "claims/tea.yaml|attacks: [milk-first]|attacks: [milk-frist]",
        "claims/tea.yaml|stance: lean-reject|stance: lean-rejekt",
        "claims/tea.yaml|kind: causal|knd: causal",
        "claims/tea.yaml|declared_by: aunt, ~|declared_by: \"ant\", ",
        "claims/tea.yaml|{name: The aunt}|{url: \"https://example.org\"}",
        "claims/tea.yaml|    text: Milk that is poured into hot tea scalds.~|",
        "claims/tea.yaml|title: Does the milk go in first?~|",
        "posts/draft.md|[[scalding]]|[[scalds-it]]",
        "posts/draft.md|cups.md#why|cups.md#wy",
      })
  void whatTheHintSaysIsOfferedAndMendsIt(String mistake) throws Exception {
    String file = mistake.substring(0, mistake.indexOf('|'));
    String rest = mistake.substring(mistake.indexOf('|') + 1).replace("~", "\n");
    boolean label = rest.startsWith("[[milk-first|");
    int bar = label ? rest.indexOf("||") + 1 : rest.indexOf('|');
    String right = rest.substring(0, bar);
    String wrong = rest.substring(bar + 1);
    editor.open(file);
    String before = editor.text(file);
    if (right.endsWith(", \n")) {
      right = right.strip() + " ";
    }
    assertThat(before).contains(right);
    editor.type(file, before.replace(right, wrong));
    assertThat(editor.problems()).as("a mistake").isNotEmpty();

    List<CodeAction> fixes = new ArrayList<>();
    for (Diagnostic found : editor.diagnostics().get(file)) {
      fixes.addAll(offered(file, found.getRange()));
    }
    CodeAction fix = fixes.get(0);
    editor.applied(fix.getEdit()).forEach(editor::type);

    assertThat(fix.getDiagnostics()).isNotEmpty();
    assertThat(editor.problems().values())
        .as(fix.getTitle() + "\n" + editor.text(file))
        .allSatisfy(left -> assertThat(left).allMatch(p -> p.matches(LEFT)));
  }

  @Test
  void wordsOfASourceBecomeAQuoteOfTheClaimThatIsChosen() throws Exception {
    editor.open(LETTER);
    editor.open(TEA);
    Position start = editor.place(LETTER, "anyone with", false);
    Range words = new Range(start, editor.place(LETTER, "taste that.", true));
    CodeAction quote =
        offered(LETTER, words).stream()
            .filter(a -> a.getTitle().startsWith("Quote at tea/see-colour"))
            .findFirst()
            .orElseThrow();
    editor.applied(quote.getEdit()).forEach(editor::type);

    assertThat(editor.text(TEA))
        .contains(
            "      - {by: chemist, exact: I judge by the colour}\n"
                + "      - {source: letter, exact: \"anyone with a tongue can taste that.\"}\n");
    assertThat(editor.problems()).isEmpty();
    assertThat(offered(LETTER, new Range(start, start))).isEmpty();
  }

  @Test
  void wordsOverSeveralLinesAreOneQuoteAndCanBeHadAsTextToo() throws Exception {
    editor.open(LETTER);
    Range words =
        new Range(editor.place(LETTER, "Nine in", false), editor.place(LETTER, "Hot tea", true));

    assertThat(
            EditorSession.answer(
                    editor
                        .server()
                        .getWorkspaceService()
                        .executeCommand(
                            new ExecuteCommandParams(
                                "moot.quote", List.of(editor.uri(LETTER), words))))
                .toString())
        .contains("- {source: letter, exact: \"Nine in ten, I say. Hot tea\"}");
  }
}
