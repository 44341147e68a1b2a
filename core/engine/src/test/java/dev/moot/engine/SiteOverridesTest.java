package dev.moot.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.moot.engine.TinySite.Built;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.scaffold.NewTheme;
import dev.moot.engine.theme.BasedOn;
import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are copied from a theme, and what is said once the theme has others. */
class SiteOverridesTest {

  private static final Path THEMES = Path.of("../../themes");

  @TempDir Path folder;

  private TinySite site;
  private Installation installation;

  @BeforeEach
  void begin() throws IOException {
    site = TinySite.broadsheet(folder).post("a", "2026-01-01", "summary: S.\n", "Words.");
    installation =
        new Installation(THEMES, Files.createDirectories(folder.resolve("none")), "0.1.0-SNAPSHOT");
  }

  private String copy(String name) throws Exception {
    site.tryToBuild();
    return SiteOverrides.copy(installation, folder.resolve("site"), name);
  }

  private String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "layouts/post.ftlh",
        "theme/layouts/post.ftlh",
        "themes/broadsheet/layouts/post.ftlh"
      })
  void aCopyIsWhatTheThemeHasAndChangesNothing(String name) throws Exception {
    site.build();
    String before = site.page("posts/a");
    assertThat(copy(name)).isEqualTo("theme/layouts/post.ftlh");
    assertThat(read("site/theme/layouts/post.ftlh"))
        .isEqualTo(Files.readString(THEMES.resolve("broadsheet/layouts/post.ftlh")));
    site.build();
    assertThat(site.page("posts/a")).isEqualTo(before);
  }

  @Test
  void aCopyMayBeChangedWithoutAWord() throws Exception {
    copy("layouts/404.ftlh");
    site.file("theme/layouts/404.ftlh", "gone");
    assertThat(site.build().file("404.html")).isEqualTo("gone");
  }

  @Test
  void anOriginalThatChangedIsToldOfWithWhatToWrite() throws Exception {
    copy("layouts/404.ftlh");
    copy("layouts/tags.ftlh");
    String noted = read("site/theme/based-on.yaml");
    site.file("theme/based-on.yaml", noted.replaceFirst("\"[0-9a-f]{4}", "\"0000"));
    Built built = site.tryToBuild();
    assertThat(built.lines())
        .containsExactly(
            "theme/based-on.yaml:3:21 theme/base-changed `layouts/404.ftlh` has changed since"
                + " `theme/layouts/404.ftlh` was copied from it");
    String hint = built.diagnostics().get(0).hint().orElseThrow();
    String digest = hint.replaceAll(".*`(\"[0-9a-f]+\")`", "$1");
    assertThat(noted).contains(digest);
    assertThat(built.files()).isNotEmpty();
  }

  @Test
  void anOriginalThatIsGoneIsToldOf() throws Exception {
    site.file("theme/partials/old.ftlh", "x")
        .file("theme/based-on.yaml", "files:\n  partials/old.ftlh: \"0011223344556677\"\n");
    assertThat(site.tryToBuild().lines())
        .containsExactly(
            "theme/based-on.yaml:2:22 theme/base-changed there is no `partials/old.ftlh` any more,"
                + " of which `theme/partials/old.ftlh` is a copy");
  }

  @Test
  void aLineForACopyThatIsGoneSaysNothing() {
    site.file("theme/based-on.yaml", "files:\n  layouts/404.ftlh: \"0011223344556677\"\n").build();
  }

  @Test
  void whatIsCopiedAgainIsNotedOnce() throws Exception {
    copy("layouts/404.ftlh");
    Files.delete(folder.resolve("site/theme/layouts/404.ftlh"));
    copy("layouts/404.ftlh");
    assertThat(read("site/theme/based-on.yaml")).containsOnlyOnce("layouts/404.ftlh");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "files:\n    layouts/404.ftlh: \"0011223344556677\"\n",
        "{files: {layouts/404.ftlh: \"0011223344556677\"}}",
        "files: {layouts/404.ftlh: \"0011223344556677\"}\n",
        "files:\n  \"layouts/404.ftlh\": \"0011223344556677\"",
        "files:\n  layouts/tags.ftlh: \"0011223344556677\"\n  layouts/404.ftlh:"
            + " \"0011223344556677\"\n# the end\n",
        "files:\n  \"layouts/tags.ftlh\": \"0011223344556677\"\n  layouts/404.ftlh:"
            + " \"0011223344556677\"\n"
      })
  void aLineIsAddedHoweverTheFileIsLaidOut(String before) throws Exception {
    site.file("theme/based-on.yaml", before);
    copy("layouts/tags.ftlh");
    assertThat(
            BasedOn.read("based-on.yaml", read("site/theme/based-on.yaml"), d -> fail(d.message()))
                .digests())
        .containsOnlyKeys("layouts/404.ftlh", "layouts/tags.ftlh")
        .containsEntry("layouts/404.ftlh", "0011223344556677");
  }

  @Test
  void aListOfCopiesThatIsNotUtf8IsNamed() throws Exception {
    site.build();
    Files.createDirectories(folder.resolve("site/theme"));
    Files.write(folder.resolve("site/theme/based-on.yaml"), new byte[] {-1, -2});
    assertThat(site.tryToBuild().lines())
        .containsExactly("theme/based-on.yaml read/not-utf8 the text is not UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "layouts/psot.ftlh, there is no `layouts/psot.ftlh` to be copied, did you mean",
    "messages/en.properties, there is no `messages/en.properties` to be copied, words are",
    "theme.yaml, there is no `theme.yaml` to be copied, name a file",
    "../moot.yaml, there is no `../moot.yaml` to be copied, name a file",
    "assets/fonts/literata-roman.woff2, `assets/fonts/literata-roman.woff2` is no text, put"
  })
  void whatCannotBeCopiedIsRefused(String name, String message, String hint) {
    assertThatThrownBy(() -> copy(name))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> {
              assertThat(e).hasMessage(message);
              assertThat(e.hint()).startsWith(hint);
            });
  }

  @Test
  void nothingIsWrittenOver() throws Exception {
    site.file("theme/layouts/post.ftlh", "mine");
    assertThatThrownBy(() -> copy("layouts/post.ftlh"))
        .hasMessage("there is a theme/layouts/post.ftlh already");
    assertThat(read("site/theme/layouts/post.ftlh")).isEqualTo("mine");
    assertThat(folder.resolve("site/theme/based-on.yaml")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"broadsheet", "plain"})
  void aNewThemeBuildsAndIsOverriddenInItsOwnFolder(String base) throws Exception {
    Path mine = folder.resolve("mine");
    new SiteScaffold(installation).theme(mine, new NewTheme("mine", base, "0.1.0-SNAPSHOT"));
    site.theme("../mine");
    assertThat(site.build().file("theme/own.css")).contains("--paper");
    assertThat(site.page("posts/a")).contains("../../theme/own.css");

    site.config("theme-options: {paper: white}");
    assertThat(site.build().files()).doesNotContainKey("theme/own.css");
    assertThat(site.page("posts/a")).doesNotContain("own.css");

    assertThat(SiteOverrides.copy(installation, mine, "partials/frame.ftlh"))
        .isEqualTo("partials/frame.ftlh");
    site.build();
    Files.writeString(
        mine.resolve("based-on.yaml"), "files:\n  partials/frame.ftlh: \"0011223344556677\"\n");
    assertThat(site.tryToBuild().lines())
        .containsExactly(
            "../mine/based-on.yaml:2:24 theme/base-changed `partials/frame.ftlh` has changed since"
                + " `../mine/partials/frame.ftlh` was copied from it");
  }

  @Test
  void whereAPluginIsNotInUseACopyMayBeOfOneOfItsFiles() {
    site.file("theme/partials/old.ftlh", "x")
        .file("theme/based-on.yaml", "files:\n  partials/old.ftlh: \"0011223344556677\"\n")
        .config("plugins: {other: true}");
    assertThat(site.tryToBuild().lines()).noneMatch(l -> l.contains("base-changed"));
  }

  @ParameterizedTest
  @CsvSource({
    "site/mine, ., ./mine",
    "site/looks/mine, other, ./looks/mine",
    "looks/mine, site, ../looks/mine",
    "mine, site/posts, ../mine",
    "looks/mine, other, ../mine"
  })
  void aThemeIsNamedFromTheSiteItIsFor(String theme, String here, String path) {
    site.build();
    assertThat(SiteScaffold.pathOfTheme(folder.resolve(theme), folder.resolve(here)))
        .isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"con", "nul", "com1"})
  void noFolderIsMadeThatNotEverySystemCanHave(String id) {
    NewTheme theme = new NewTheme(id, "plain", "0.1.0");
    assertThatThrownBy(() -> new SiteScaffold(installation).theme(folder.resolve(id), theme))
        .hasMessage("`" + id + "` is a device on Windows, and no file");
  }

  @Test
  void aNewThemeWantsAShippedBase() {
    NewTheme theme = new NewTheme("mine", "plian", "0.1.0");
    assertThatThrownBy(() -> new SiteScaffold(installation).theme(folder.resolve("mine"), theme))
        .hasMessage("there is no theme `plian`");
  }
}
