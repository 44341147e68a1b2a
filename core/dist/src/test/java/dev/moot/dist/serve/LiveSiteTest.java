package dev.moot.dist.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.model.Permalink;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.PluginJar;
import dev.moot.dist.product.Product;
import dev.moot.engine.live.LiveChange;
import dev.moot.engine.live.LiveFile;
import dev.moot.engine.live.LiveSite;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site kept in memory, whatever happens to its files. */
class LiveSiteTest {

  private static final Installation HOME = Installation.in(Product.HOME, "0.1.0");
  private static final String POST = "posts/short.md";
  private static final String PAGE = "posts/brief/index.html";

  @TempDir private Path temp;
  private Path site;
  private LiveSite live;

  @BeforeEach
  void copyTheGoldenSite() throws IOException {
    site = Folder.copy(Product.GOLDEN, temp.resolve("site"));
    live = open(true);
  }

  @AfterEach
  void close() {
    live.close();
  }

  private LiveSite open(boolean drafts) {
    LiveSite opened = new LiveSite(HOME, SiteOptions.of(site).withDrafts(drafts));
    opened.update(Set.of());
    return opened;
  }

  @Test
  void aMistakeLeavesThePagesAsTheyWereUntilItIsMended() throws IOException {
    String before = page();
    String text = Files.readString(site.resolve(POST));
    LiveChange broken = edit(POST, text + "\nSee [[nothing-there]].\n");

    assertThat(broken.pages()).isFalse();
    assertThat(broken.problems()).isTrue();
    assertThat(codes()).containsExactly("link/unknown-claim");
    assertThat(page()).isEqualTo(before);

    LiveChange mended = edit(POST, text + "\nSee nothing.\n");
    assertThat(mended.pages()).isTrue();
    assertThat(mended.problems()).isTrue();
    assertThat(codes()).isEmpty();
    assertThat(page()).contains("See nothing.");
  }

  @Test
  void whatWasUndoneAfterAMistakeShowsAgain() throws IOException {
    String before = page();
    String text = Files.readString(site.resolve(POST));
    edit(POST, "---\ntitle: [\n---\n");
    assertThat(codes()).isNotEmpty();

    assertThat(edit(POST, text).problems()).isTrue();
    assertThat(codes()).isEmpty();
    assertThat(page()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "moot.yaml|title: [",
        "moot.yaml|title: x\ntheme: none\n",
        "moot.yaml|title: x\nplugins: {nothing: true}\n",
        "claims/tea.yaml|schema: [",
        "theme/layouts/post.ftlh|<#if",
        "theme/messages/en.properties|a = {",
        "posts/short.md|---\ntitle: 1\n",
        "plugins/broken.jar|no jar",
      })
  void itRecoversFromEveryKindOfError(String mistake) throws IOException {
    String path = mistake.substring(0, mistake.indexOf('|'));
    Optional<String> whole =
        Files.exists(site.resolve(path))
            ? Optional.of(Files.readString(site.resolve(path)))
            : Optional.empty();
    String before = page();
    edit(path, mistake.substring(mistake.indexOf('|') + 1));
    assertThat(live.problems()).as("found").anyMatch(Diagnostic::isError);
    assertThat(page()).isEqualTo(before);

    // Broken before it was started, it starts all the same.
    try (LiveSite started = open(true)) {
      assertThat(started.isReady()).isFalse();
      assertThat(started.problems()).isEqualTo(live.problems());
      mend(path, whole);
      started.update(Set.of(site.resolve(path)));
      assertThat(started.isReady()).isTrue();
    }
    live.update(Set.of(site.resolve(path)));
    assertThat(codes()).isEmpty();
    assertThat(page()).isEqualTo(before);
  }

  private void mend(String path, Optional<String> whole) throws IOException {
    if (whole.isPresent()) {
      Files.writeString(site.resolve(path), whole.get());
    } else {
      Files.delete(site.resolve(path));
    }
  }

  @Test
  void aFileThatCannotBeReadIsReportedWhenItComesAndNoMoreWhenItIsGone() throws IOException {
    String before = page();
    Path file = site.resolve("posts/other-encoding.md");
    Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'});
    assertThat(live.update(Set.of(file)).problems()).isTrue();
    assertThat(codes()).containsExactly("read/not-utf8");

    Files.delete(file);
    assertThat(live.update(Set.of(file)).problems()).isTrue();
    assertThat(codes()).isEmpty();
    assertThat(page()).isEqualTo(before);
  }

  @Test
  void aPageWhoseTemplateFailsIsShownAsItLastWas() throws IOException {
    String before = page();
    String layout = Files.readString(Product.HOME.resolve("themes/broadsheet/layouts/post.ftlh"));
    edit("theme/layouts/post.ftlh", layout + "${nothing.at.all}");

    assertThat(page()).isEqualTo(before);
    assertThat(codes()).containsExactly("template/error");
  }

  @Test
  void aPageIsMadeOnceForAVersion() throws IOException {
    LiveFile first = live.file(PAGE).orElseThrow();
    assertThat(live.file(PAGE)).get().isSameAs(first);

    edit("posts/other.md", "---\ntitle: Other\ndate: 2026-01-01\n---\n\nA word.\n");
    LiveFile second = live.file(PAGE).orElseThrow();
    assertThat(second).isNotSameAs(first);
    assertThat(live.file(PAGE)).get().isSameAs(second);
  }

  @Test
  void whatNobodyLooksAtIsCheckedToo() throws IOException {
    String text = Files.readString(site.resolve(POST));
    edit(POST, text + "\nThere is [no such place](/about/#nowhere).\n");
    assertThat(codes()).as("not looked at yet").isEmpty();

    assertThat(live.checkRest(() -> false)).isTrue();
    assertThat(codes()).containsExactly("link/unknown-anchor");
    assertThat(live.checkRest(() -> false)).as("nothing left").isFalse();
  }

  @Test
  void aFileThatIsSavedAsItWasChangesNothing() throws IOException {
    assertThat(edit(POST, Files.readString(site.resolve(POST))).isAny()).isFalse();
    assertThat(live.update(Set.of()).isAny()).isFalse();
  }

  @Test
  void aStyleSheetAloneLeavesThePagesAlone() throws IOException {
    Path css = Product.HOME.resolve("themes/broadsheet/assets/theme.css");
    edit("theme/assets/theme.css", Files.readString(css));
    LiveChange change = edit("theme/assets/theme.css", Files.readString(css) + "p{color:red}");

    assertThat(change.styles()).isTrue();
    assertThat(change.pages()).isFalse();
    assertThat(
            new String(live.file("theme/theme.css").orElseThrow().bytes(), StandardCharsets.UTF_8))
        .endsWith("p{color:red}");
  }

  @Test
  void theSameLengthWrittenInTheSameMomentIsSeen() throws IOException {
    String text = Files.readString(site.resolve(POST));
    for (String word : List.of("habiT", "haBit", "Habit")) {
      edit(POST, text.replace("a habit", "a " + word));
      assertThat(page()).contains("a " + word);
    }
  }

  @Test
  void draftsAreMarkedWhereTheyAreTakenInAndAbsentElsewhere() {
    assertThat(live.file("posts/draft/index.html").map(LiveFile::draft)).contains(true);
    assertThat(live.file(PAGE).map(LiveFile::draft)).contains(false);
    try (LiveSite without = open(false)) {
      assertThat(without.has("posts/draft/index.html")).isFalse();
    }
  }

  @Test
  void aPluginIsReplacedWhileItIsUsed() throws IOException {
    PluginJar jar =
        PluginJar.contributing(
            "shout", "Directive.of(\"shout\", call -> Html.markup(\"<p>one</p>\"))");
    jar.into(site);
    edit("moot.yaml", Files.readString(site.resolve("moot.yaml")) + "plugins: {shout: true}\n");
    edit(POST, Files.readString(site.resolve(POST)) + "\n:::shout\n:::\n");
    assertThat(page()).contains("<p>one</p>");

    Path file =
        PluginJar.contributing(
                "shout", "Directive.of(\"shout\", call -> Html.markup(\"<p>two</p>\"))")
            .into(site);
    assertThat(live.update(Set.of(file)).pages()).isTrue();
    assertThat(page()).contains("<p>two</p>");
  }

  @Test
  void pagesOfDebatesAloneAreAskedForAgainOnlyWhenADebateChanges() throws IOException {
    PluginJar.contributing(
            "asked",
            "new Counting()",
            """
            static final class Counting implements PageGenerator {
              private int times;
              public boolean isOfDebatesAlone() { return true; }
              public List<GeneratedPage> pages(Site site) {
                int now = ++times;
                return List.of(new GeneratedPage(
                    new Permalink("/asked/" + now + "-of-" + site.posts().size() + "/"),
                    "Asked", "", "search", page -> Map.of()));
              }
            }
            """)
        .into(site);
    edit("moot.yaml", Files.readString(site.resolve("moot.yaml")) + "plugins: {asked: true}\n");
    assertThat(hasPage("/asked/1-of-0/")).isTrue();

    edit(POST, Files.readString(site.resolve(POST)) + "\nA word more.\n");
    assertThat(hasPage("/asked/1-of-0/")).isTrue();

    String claims = Files.readString(site.resolve("claims/tea.yaml"));
    edit("claims/tea.yaml", claims.replaceFirst("text: ", "text: Now "));
    assertThat(hasPage("/asked/2-of-0/")).isTrue();
  }

  /** Plugins and parsed files are kept, and must not report to the version they were made for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Directive.of(\"shout\", call -> boom())",
        "new MarkdownSyntax(List.of(), (source, diagnostics) -> boom()),"
            + " Directive.of(\"shout\", call -> Html.markup(\"\"))",
      })
  void whatAPluginDoesWrongIsSaidOfEveryVersionItIsWrongIn(String contributions)
      throws IOException {
    PluginJar.contributing(
            "shout",
            contributions,
            "static <T> T boom() { throw new IllegalStateException(\"boom\"); }")
        .into(site);
    edit("moot.yaml", Files.readString(site.resolve("moot.yaml")) + "plugins: {shout: true}\n");
    String calm = Files.readString(site.resolve(POST));
    edit(POST, calm + "\n:::shout\n:::\n");
    live.checkRest(() -> false);
    List<String> first = codes();
    assertThat(first).isNotEmpty().containsOnly("plugin/crashed");

    for (String word : List.of("one", "two")) {
      edit("posts/calm.md", "---\ntitle: Calm\ndate: 2026-01-01\n---\n\nA word: " + word + ".\n");
      live.checkRest(() -> false);
      assertThat(codes())
          .filteredOn("plugin/crashed"::equals)
          .hasSizeGreaterThanOrEqualTo(first.size());
    }
  }

  @Test
  void nothingIsWritten() throws IOException {
    var before = Folder.snapshot(site);
    page();
    live.checkRest(() -> false);

    assertThat(Folder.snapshot(site)).isEqualTo(before);
  }

  private LiveChange edit(String path, String text) throws IOException {
    Folder.write(site, path, text);
    return live.update(Set.of(site.resolve(path)));
  }

  private boolean hasPage(String path) {
    return live.newest().orElseThrow().permalinks().has(new Permalink(path));
  }

  private String page() {
    return new String(live.file(PAGE).orElseThrow().bytes(), StandardCharsets.UTF_8);
  }

  private List<String> codes() {
    return live.problems().stream().map(Diagnostic::code).toList();
  }
}
