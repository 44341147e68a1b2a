package dev.moot.engine.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.TinySite;
import dev.moot.engine.TinySite.Built;
import dev.moot.engine.config.ThemeChoice;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.roots.Root;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A theme that a site names by its path. */
class OutsideThemeTest {

  private static final String ON_PLAIN = "id: mine\nbase: plain\n";

  @TempDir Path folder;

  private TinySite site;

  @BeforeEach
  void begin() {
    site = TinySite.plain(folder).theme("../mine").post("a", "2026-01-01", "", "Words.");
  }

  private TinySite with(String descriptor) {
    return site.file("../mine/theme.yaml", descriptor);
  }

  private static String said(Built built) {
    Diagnostic one = built.diagnostics().get(0);
    assertThat(built.diagnostics()).hasSize(1);
    return one.location()
        + " "
        + one.rule().code()
        + ": "
        + one.message()
        + " | "
        + one.hint().orElse("");
  }

  @Test
  void whatAThemeLacksComesFromItsBase() {
    with(ON_PLAIN).file("../mine/layouts/post.ftlh", "<p>mine: ${post.title}</p>").build();
    assertThat(site.page("posts/a")).isEqualTo("<p>mine: a</p>");
    assertThat(site.hasPage("archive")).isTrue();
  }

  @Test
  void theSitesOwnFilesComeBeforeThoseOfTheTheme() {
    with(ON_PLAIN)
        .file("../mine/layouts/post.ftlh", "mine")
        .file("theme/layouts/post.ftlh", "own")
        .build();
    assertThat(site.page("posts/a")).isEqualTo("own");
  }

  @ParameterizedTest
  @ValueSource(strings = {"./mine", "looks/mine", "looks/mine/", ".."})
  void aThemeMayLieInTheSiteOrAroundIt(String path) {
    site.theme("'" + path + "'")
        .file(path + "/theme.yaml", ON_PLAIN)
        .file(path + "/layouts/post.ftlh", "mine")
        .build();
    assertThat(site.page("posts/a")).isEqualTo("mine");
  }

  @Test
  void wordsOfTheThemeAreJoinedWithThoseOfItsBase() {
    with("id: mine\nbase: plain\ntake: [layouts, partials, messages]\n")
        .file("../mine/messages/en.properties", "title.archive = All there is")
        .build();
    assertThat(site.page("archive")).contains("All there is");
  }

  @Test
  void aLayoutThatNothingHasIsReportedOnce() {
    with("id: mine\nbase: plain\ntake: [partials, messages]\n")
        .post("b", "2026-01-02", "", "More.");
    assertThat(said(site.tryToBuild()))
        .startsWith(
            "../mine/theme.yaml theme/missing-layout: no layout in the theme for /404.html:"
                + " `layouts/404.ftlh`, /archive/: `layouts/archive.ftlh`, /claims/:")
        .endsWith(
            ", and 6 more | write them, or take what is not there from a theme that has them: `base:"
                + " broadsheet`");
  }

  @Test
  void aTemplateThatIsAskedForAndNotThereIsNamed() {
    with(ON_PLAIN).file("../mine/layouts/post.ftlh", "<#import \"/partials/farme.ftlh\" as f>");
    assertThat(said(site.tryToBuild()))
        .isEqualTo(
            "../mine/layouts/post.ftlh:1:1 template/missing: there is no template"
                + " `partials/farme.ftlh` | did you mean `/partials/frame.ftlh`?");
  }

  @Test
  void whatTemplatesAskOfOptionsThatWereNotUnderstoodIsNotTheirMistake() {
    with(ON_PLAIN + "options:\n  tone: {type: choice, values: [a, b], defualt: a}\n")
        .file("../mine/layouts/post.ftlh", "${theme.tone} ${theme.tnoe}")
        .file("../mine/layouts/404.ftlh", "${thing}");
    assertThat(site.tryToBuild().lines())
        .containsExactly(
            "../mine/layouts/404.ftlh:1:3 template/error `thing` has no value here",
            "../mine/theme.yaml:4:40 yaml/unknown-key `tone` has no key `defualt`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: mine\\nbase: plian | ../mine/theme.yaml:2:7 theme/unknown: there is no theme `plian`"
            + " | did you mean `plain`?",
        "id: mine\\nbase: plain\\ntake: [layuots] | ../mine/theme.yaml:3:8 yaml/bad-value: the theme"
            + " `plain` has no `layuots` | did you mean `layouts`?",
        "id: mine\\nbase: plain\\napi: '>=7' | ../mine/theme.yaml:3:6 theme/api-range: `mine` is made"
            + " for Moot >=7, this is Moot 0.1.0 | use a release of the theme that fits, or another"
            + " release of Moot",
        "id: mine\\nbase: plain\\napi: banana | ../mine/theme.yaml:3:6 yaml/bad-value: `banana` is"
            + " not a range of versions | write `\">=0.2 <1\"`",
        "id: mine\\nbase: plain\\napi: ^1.4.2 | ../mine/theme.yaml:3:6 yaml/bad-value: `^1.4.2` is"
            + " not a range of versions | write `\">=1.4 <2\"`",
        "base: plain | ../mine/theme.yaml:1:1 yaml/missing-key: theme.yaml has no `id` | add `id:"
            + " my-theme`",
        "id: mine\\nbase: plain\\nscript: false | ../mine/theme.yaml:3:1 yaml/unknown-key: theme.yaml"
            + " has no key `script` | did you mean `scripts`?"
      })
  void whatIsWrongInThemeYamlIsSaidAtItsPlace(String yaml, String place, String hint) {
    assertThat(said(with(yaml.replace("\\n", "\n") + "\n").tryToBuild()))
        .isEqualTo(place + " | " + hint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../other | there is no theme `../other`",
        "../empty | `../empty` has no theme.yaml",
        "my theme | `my theme` is not the id of a theme, or a path",
        "..\\mine | `..\\mine` is not the id of a theme, or a path",
        "mine | there is no theme `mine`"
      })
  void aPathWithoutAThemeIsReportedWhereItIsNamed(String path, String message) throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    Built built = site.theme("'" + path + "'").tryToBuild();
    assertThat(built.diagnostics())
        .filteredOn(d -> d.location().line() != 0)
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.location().toString()).isEqualTo("moot.yaml:2:8");
              assertThat(d.message()).isEqualTo(message);
              assertThat(d.hint()).isPresent();
            });
  }

  @Test
  void aThemeBesideTheSiteIsNamedByItsPath() {
    site.theme("mine").file("mine/theme.yaml", ON_PLAIN);
    assertThat(said(site.tryToBuild()))
        .endsWith("| a theme in the site's folder is named by its path: `./mine`");
  }

  @Test
  void aLinkOutOfTheThemeIsNotFollowed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.css"), "secret");
    Files.createDirectories(folder.resolve("mine/assets"));
    Files.createSymbolicLink(folder.resolve("mine/assets/a.css"), secret);
    Built built = with(ON_PLAIN).tryToBuild();
    assertThat(built.lines())
        .singleElement()
        .asString()
        .startsWith("../mine/assets/a.css read/symlink");
    assertThat(built.files()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "../mine, false",
    "./mine, true",
    "../site/mine, true",
    "FOLDER/site/mine, true",
    "FOLDER/linked/mine, true",
    "FOLDER/mine, false",
    "../linked/mine, true",
    "./link, false",
    "./inner, true"
  })
  void whereOnlyWhatIsShippedIsTrustedAThemeHasToLieInTheSite(String path, boolean found)
      throws IOException {
    Path own = Files.createDirectories(folder.resolve("site/mine"));
    Files.writeString(own.resolve("theme.yaml"), "id: mine\n");
    Files.createDirectories(folder.resolve("mine"));
    Files.writeString(folder.resolve("mine/theme.yaml"), "id: mine\n");
    Files.createSymbolicLink(folder.resolve("site/link"), folder.resolve("mine"));
    Files.createSymbolicLink(folder.resolve("site/inner"), own);
    Path linked = Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("site"));
    Themes themes = new Themes(folder, "0.1.0", Root.ofSite(linked), true);
    ThemeChoice choice =
        new ThemeChoice(
            path.replace("FOLDER", folder.toString()),
            SourceLocation.ofFile("moot.yaml"),
            Optional.empty());
    DiagnosticLog said = new DiagnosticLog();
    assertThat(themes.find(choice, said).isPresent()).isEqualTo(found);
    assertThat(said.hasErrors()).isNotEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "./link, ../mine, leads out of the site",
    "./link.zip, ../mine.zip, leads out of the site",
    "./link.zip, link.zip, leads back to itself",
    "./link, ../gone, leads out of the site",
    "./link, gone, leads to nothing",
    "posts/link.zip, ../../mine.zip, leads out of the site"
  })
  void aLinkOutOfTheSiteIsNoTheme(String path, String target, String what) throws IOException {
    with(ON_PLAIN);
    pack(Map.of("theme.yaml", ON_PLAIN));
    Path link = Files.createDirectories(folder.resolve("site/posts")).resolveSibling(path);
    Files.createSymbolicLink(link, Path.of(target));
    assertThat(site.theme(path).tryToBuild().diagnostics())
        .filteredOn(d -> d.location().file().equals("moot.yaml"))
        .extracting(Diagnostic::message)
        .containsExactly("the theme `" + path + "` is not used: this link " + what);
  }

  @Test
  void aLinkBesideTheSiteMayBeNamed() throws IOException {
    pack(Map.of("theme.yaml", ON_PLAIN, "layouts/post.ftlh", "packed"));
    Path links = Files.createDirectories(folder.resolve("links"));
    Files.createSymbolicLink(links.resolve("a.zip"), Path.of("../mine.zip"));
    assertThat(site.theme("../links/a.zip").build().page("/posts/a/")).isEqualTo("packed");
  }

  @Test
  void aBuildWithoutScriptsLeavesOutAllButTheSitesOwn() {
    with(ON_PLAIN + "scripts: false\n")
        .file("../mine/assets/theirs.js", "1")
        .file("theme/assets/own.js", "2");
    assertThat(site.build().files())
        .containsKey("theme/own.js")
        .doesNotContainKey("theme/theirs.js");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "mine-main/"})
  void aThemeMayBePacked(String top) throws IOException {
    pack(
        Map.of(
            top + "theme.yaml", ON_PLAIN,
            top + "layouts/post.ftlh", "packed",
            top + "assets/a.css", "a{}",
            top + "README.md", "read me"));
    Built built = site.theme("../mine.zip").build();
    assertThat(built.page("/posts/a/")).isEqualTo("packed");
    assertThat(built.file("theme/a.css")).isEqualTo("a{}");
  }

  @ParameterizedTest
  @CsvSource({
    "assets/../../../etc/x.css, the zip has an entry whose name leads out of it",
    "/assets/x.css, the zip has an entry whose name leads out of it",
    "assets\\..\\x.css, the zip has an entry whose name leads out of it",
    "C:/assets/x.css, the zip has an entry whose name leads out of it",
    "assets//x.css, the zip has an entry whose name leads out of it"
  })
  void aHostileNameInAZipIsRefused(String name, String message) throws IOException {
    pack(Map.of("theme.yaml", ON_PLAIN, name, "x"));
    assertThat(said(site.theme("../mine.zip").tryToBuild()))
        .startsWith("moot.yaml:2:8 theme/invalid: " + message);
  }

  @Test
  void filesOfOneNameOnSomeSystemAreRefusedInAZip() throws IOException {
    pack(Map.of("theme.yaml", ON_PLAIN, "assets/x.css", "x", "assets/X.css", "y"));
    assertThat(said(site.theme("../mine.zip").tryToBuild()))
        .startsWith("moot.yaml:2:8 theme/invalid: the zip has `assets/x.css` twice");
  }

  @Test
  void whatSomebodySignedMayHaveBeenChangedSince() throws IOException {
    pack(
        Map.of(
            "theme.yaml", ON_PLAIN,
            "layouts/post.ftlh", "packed",
            "META-INF/MANIFEST.MF",
                "Manifest-Version: 1.0\r\n\r\nName: theme.yaml\r\nSHA-256-Digest:"
                    + " AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n",
            "META-INF/MINE.SF", "Signature-Version: 1.0\r\n\r\n",
            "META-INF/MINE.RSA", "no signature"));
    assertThat(site.theme("../mine.zip").build().page("/posts/a/")).isEqualTo("packed");
  }

  @Test
  void aZipThatUnpacksToTooMuchIsRefused() throws IOException {
    pack(Map.of("theme.yaml", ON_PLAIN, "assets/x.css", " ".repeat(65 << 20)));
    assertThat(said(site.theme("../mine.zip").tryToBuild())).contains("unpacks to more than 64 MB");
  }

  @ParameterizedTest
  @CsvSource({
    "other/theme.txt, the zip has no theme.yaml",
    "a/b/theme.yaml, the zip has no theme.yaml"
  })
  void aZipWithoutAThemeIsRefused(String name, String message) throws IOException {
    pack(Map.of(name, ON_PLAIN));
    assertThat(said(site.theme("../mine.zip").tryToBuild())).contains(message);
  }

  @Test
  void whatIsNoZipIsRefused() throws IOException {
    Files.writeString(folder.resolve("mine.zip"), "words");
    assertThat(said(site.theme("../mine.zip").tryToBuild()))
        .contains("the file is not a readable zip");
  }

  private void pack(Map<String, String> files) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("mine.zip")))) {
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "assets/foo | assets/foo/a.css | one is a folder to the other",
        "assets/foo/a.css | assets/foo | one is a folder to the other",
        "assets/foo.ftl | assets/foo/a.css | one is a folder to the other",
        "assets/a.css | assets/A.css | are one file on Windows and macOS",
        "assets/Foo/a.css | assets/foo | one is a folder to the other"
      })
  void assetsOfTwoLayersThatNoFolderHoldsSideBySideAreAnErrorAtOneOfThem(
      String theirs, String own, String why) {
    with(ON_PLAIN).file("../mine/" + theirs, "a{}").file("theme/" + own, "b{}");
    assertThat(said(site.tryToBuild()))
        .contains("link/permalink-collision: the assets `", why, "rename one of the two");
  }

  @Test
  void aNameThatWindowsHasNotIsAWarning() {
    with(ON_PLAIN).file("../mine/assets/aux.css", "a{}");
    assertThat(said(site.tryToBuild()))
        .startsWith("../mine/assets/aux.css link/unportable-name: an asset of the theme is called");
  }
}
