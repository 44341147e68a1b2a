package dev.moot.dist.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.moot.dist.product.Folder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor is told of what is typed what a check says of what is saved. */
class LspProblemsTest {

  private static final String POST = "posts/cups.md";
  private static final String TEA = "claims/tea.yaml";

  @TempDir private static Path temp;
  private static Path site;
  private static EditorSession editor;

  @BeforeAll
  static void openASite() throws Exception {
    site = Folder.copy(EditorSession.SITE, temp.resolve("site"));
    editor = EditorSession.in(site);
  }

  @AfterEach
  void shutFiles() {
    editor.shutAll();
  }

  @AfterAll
  static void close() throws Exception {
    editor.close();
  }

  /** What a check says of the site with what the editor has in place of files. */
  private Map<String, List<String>> checked(String... open) throws Exception {
    return SavedSite.problems(site, editor, List.of(open), temp.resolve("saved"));
  }

  @Test
  void whatIsTypedIsCheckedAsIfItWereSavedAndNothingIsWritten() throws Exception {
    String before = Files.readString(site.resolve(POST));
    editor.open(POST);
    assertThat(editor.problems()).isEqualTo(checked()).isEmpty();

    editor.type(POST, before + "\nSee [[nothing-there]].\n");
    assertThat(editor.problems())
        .isEqualTo(checked(POST))
        .isEqualTo(Map.of(POST, List.of("34:7 link/unknown-claim")));

    editor.type(POST, before);
    assertThat(editor.problems()).isEmpty();
    assertThat(Files.readString(site.resolve(POST))).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "moot.yaml|title: [",
        "moot.yaml|title: x\ntheme: none\n",
        "moot.yaml|title: x\nplugins: {nothing: true}\n",
        "claims/tea.yaml|schema: [",
        "claims/new.yaml|schema: claims/1\ndebate: other\n",
        "posts/new.md|---\ntitle: New\ndate: 2026-11-01\ndebates: [tea]\n---\n\n[[milk-firs]] and [x](#no)\n",
        "posts/cups.md|---\ntitle: 1\n",
        "sources/letter.txt|Nothing of what was quoted.\n",
        "assets/new.svg|<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>",
        "pages/about.md|---\ntitle: About\n---\n\n[gone](/posts/cups/#nowhere) ![](../assets/no.png)\n",
        "posts/a folder/ümlaut.md|---\ntitle: U\ndate: 2026-11-01\n---\n\n😀 עברית [[tea/nowhere]] 😀 [[tea/milk-firs]]\n",
      })
  void everyKindOfMistakeIsToldWithItsCodeAndPlace(String mistake) throws Exception {
    String file = mistake.substring(0, mistake.indexOf('|'));
    editor.open(file, mistake.substring(mistake.indexOf('|') + 1));

    assertThat(editor.problems()).isEqualTo(checked(file)).isNotEmpty();

    editor.shut(file);
    assertThat(editor.problems()).as("it was never saved").isEmpty();
  }

  @Test
  void aClaimThatGoesIsMissedInEveryFileThatNamesItOpenOrNot() throws Exception {
    editor.open(TEA);
    editor.type(TEA, editor.text(TEA).replace("  scalding:", "  scalds:"));

    assertThat(editor.problems())
        .isEqualTo(checked(TEA))
        .containsKeys(TEA, "posts/cups.md", "posts/draft.md");
  }

  @Test
  void charactersAreCountedAsEditorsCountThem() throws Exception {
    editor.open(POST);
    String text = editor.text(POST) + "\n😀 שלום [[coffee/coffee-win]] 😀\n";
    editor.type(POST, text);
    Range marked = editor.diagnostics().get(POST).get(0).getRange();

    assertThat(EditorTexts.words(text, marked)).isEqualTo("coffee/coffee-win");
  }

  @Test
  void keysInTheMiddleOfLinesArriveWhereTheyWereTyped() throws Exception {
    editor.open(POST);
    editor.type(POST, editor.text(POST) + "\n😀 [[coffee/coffee-wins]] ende");
    var at = editor.place(POST, "😀 [[coffee/coffee-wins", true);
    editor.type(POST, new Range(at, at), "x");
    editor.type(POST, new Range(at, at), "y");

    assertThat(editor.text(POST)).endsWith("[[coffee/coffee-winsyx]] ende");
    assertThat(editor.problems()).isEqualTo(checked(POST)).isNotEmpty();
  }

  @Test
  void aFileThatChangesOnTheDiskIsReadWhenTheEditorIsNotAskedForIt() throws Exception {
    editor.open(POST);
    assertThat(editor.problems()).isEmpty();
    Folder.write(site, "posts/draft.md", "---\ntitle: [\n---\n");
    editor.type(POST, editor.text(POST) + "\nMore.\n");

    assertThat(editor.problems()).isEqualTo(checked(POST)).containsOnlyKeys("posts/draft.md");

    Files.writeString(
        site.resolve("posts/draft.md"),
        Files.readString(EditorSession.SITE.resolve("posts/draft.md")));
    assertThat(editor.problemsNow("posts/draft.md")).isEmpty();
  }

  @Test
  void aFileOfNoSiteIsLeftAlone() throws Exception {
    Path other = Files.createDirectories(temp.resolve("elsewhere"));
    try (EditorSession alone = EditorSession.in(other)) {
      alone.open("notes.md", "[[nothing]] :::nothing\n");
      assertThat(alone.offered("notes.md", "[[noth")).isEmpty();
      assertThat(alone.problems()).isEmpty();
    }
  }

  @Test
  void aSiteIsFoundAboveItsFilesAndSeveralSitesAreKeptApart() throws Exception {
    Path two = temp.resolve("two");
    Folder.copy(EditorSession.SITE, two.resolve("one"));
    Folder.copy(EditorSession.SITE, two.resolve("other"));
    try (EditorSession both = EditorSession.in(two)) {
      both.open("one/" + POST);
      both.open("other/" + POST);
      both.type("one/" + POST, both.text("one/" + POST) + "\n[[gone]]\n");
      both.type("other/" + POST, both.text("other/" + POST) + "\n[x](/gone/)\n");
      // Each is asked by a request of its own, after which it has told all.
      both.offered("one/" + POST, "[[gone");
      assertThat(both.check("one")).isEqualTo(1);
      assertThat(both.check("other")).isEqualTo(1);
      assertThat(both.problems().keySet())
          .containsExactlyInAnyOrder("one/" + POST, "other/" + POST);
    }
  }

  @Test
  void aPluginOfTheSiteIsUsedOnlyWhereTheEditorTrustsIt() throws Exception {
    Path own = Folder.copy(EditorSession.SITE, temp.resolve("own"));
    Folder.write(own, "plugins/own.jar", "no jar at all");
    try (EditorSession careful = EditorSession.in(own)) {
      assertThat(careful.problems()).isEmpty();
    }
    JsonObject trusting = new JsonObject();
    trusting.addProperty("trusted", true);
    try (EditorSession trusted = EditorSession.in(own, new ClientCapabilities(), trusting)) {
      assertThat(trusted.problems()).containsOnlyKeys("plugins/own.jar");
    }
  }

  @Test
  void aSiteOutsideTheFoldersOfTheEditorIsNotTrustedUntilItIsOneOfThem() throws Exception {
    Path own = Files.createDirectories(temp.resolve("w/own"));
    Path other = Folder.copy(EditorSession.SITE, temp.resolve("w/other"));
    Folder.write(other, "plugins/own.jar", "no jar at all");
    JsonObject trusting = new JsonObject();
    trusting.addProperty("trusted", true);
    WorkspaceFolder folder = new WorkspaceFolder(other.toUri().toString(), "other");
    try (EditorSession session = EditorSession.in(own, new ClientCapabilities(), trusting)) {
      assertThat(session.check("../other/moot.yaml")).isZero();
      session.folders(List.of(folder), List.of());
      assertThat(session.check("../other/moot.yaml")).isEqualTo(1);
      session.folders(List.of(), List.of(folder));
      assertThat(session.check("../other/moot.yaml")).isZero();
    }
  }

  @Test
  void draftsAreLeftOutWhereTheEditorSaysSo() throws Exception {
    JsonObject published = new JsonObject();
    published.addProperty("drafts", false);
    try (EditorSession reader = EditorSession.in(site, new ClientCapabilities(), published)) {
      String draft =
          "---\ntitle: D\ndate: 2026-11-01\ndebates: [tea]\ndraft: true\n---\n\n[[gone]]\n";
      reader.open("posts/new.md", draft);
      assertThat(reader.problems()).isEmpty();
      editor.open("posts/new.md", draft);
      assertThat(editor.problems()).containsOnlyKeys("posts/new.md");
    }
  }

  @Test
  void anEditorThatEndsAsTheProtocolWantsGetsZeroAndOneThatVanishesOne() throws Exception {
    assertThat(EditorSession.in(site).end()).isZero();
    EditorSession other = EditorSession.in(site);
    assertThat(other.vanish()).isEqualTo(1);
  }
}
