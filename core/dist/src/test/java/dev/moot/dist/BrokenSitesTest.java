package dev.moot.dist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.Product.Run;
import dev.moot.engine.diagnostic.KnownCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One tiny broken site for each diagnostic code, in {@code broken/<area>--<problem>}, or {@code
 * broken/<area>--<problem>--<variant>}; what is printed for it stands in {@code expected.txt}. Run
 * with {@code -Dupdate.expected=true} to write these files anew, and read them aloud.
 */
class BrokenSitesTest {

  private static final Path BROKEN = Product.RESOURCES.resolve("broken");
  private static final boolean UPDATE = Boolean.getBoolean("update.expected");
  private static final Pattern FIRST_LINE =
      Pattern.compile("[^:]+(:\\d+:\\d+)?: (error|warning)\\[[a-z0-9/-]+]: [^A-Z].*[^.]");

  /** Codes that no folder in a repository can provoke, and the tests that do. */
  private static final Map<String, String> MADE_IN_JAVA =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("external/dead-link", "ExternalLinksTest: needs a server"),
              Map.entry("external/moved", "ExternalLinksTest: needs a server"),
              Map.entry("external/unchecked", "ExternalLinksTest: needs a server"),
              Map.entry("git/shallow", "GitDatesTest: needs a repository"),
              Map.entry("markdown/too-deep", "StubbornFilesTest: depends on the stack's size"),
              Map.entry("claims/too-slow", "StubbornFilesTest: needs a source of megabytes"),
              Map.entry("markdown/too-slow", "StubbornFilesTest: needs a plugin that hangs"),
              Map.entry("plugin/api-range", "EvilPluginsTest: needs a jar"),
              Map.entry("plugin/bundles-api", "EvilPluginsTest: needs a jar"),
              Map.entry("plugin/conflict", "EvilPluginsTest: needs a jar"),
              Map.entry("plugin/crashed", "EvilPluginsTest: needs a jar"),
              Map.entry("plugin/duplicate", "EvilPluginsTest: needs a jar"),
              Map.entry("plugin/invalid", "EvilPluginsTest: needs a jar"),
              Map.entry("plugin/not-closed", "StubbornFilesTest: needs a disk that fails"),
              Map.entry("plugin/not-listed", "EvilPluginsTest: needs a jar"),
              Map.entry("plugin/requires", "EvilPluginsTest: needs a jar"),
              Map.entry("read/bad-name", "StubbornFilesTest: no checkout on Windows would hold it"),
              Map.entry("read/not-utf8", "StubbornFilesTest: git would mend the file"),
              Map.entry("read/symlink", "StubbornFilesTest: needs a link"),
              Map.entry("read/too-large", "StubbornFilesTest: needs 10 MiB"),
              Map.entry("read/unreadable", "StubbornFilesTest: needs a link to itself"),
              Map.entry("template/too-slow", "StubbornFilesTest: takes ten seconds")));

  @TempDir static Path shared;
  private static SortedMap<String, String> goodSite = new TreeMap<>();

  static Stream<String> sites() throws IOException {
    try (Stream<Path> list = Files.list(BROKEN)) {
      return list.map(p -> String.valueOf(p.getFileName())).sorted().toList().stream();
    }
  }

  @BeforeAll
  static void buildTheLastGoodSite() throws IOException {
    Path good = shared.resolve("good");
    Folder.write(good, "moot.yaml", "title: Good\n");
    Run run = Product.moot("build", good);
    assertThat(run.exit()).as(run.text()).isZero();
    goodSite = Folder.snapshot(good.resolve("_site"));
    assertThat(goodSite).containsKey("index.html");
  }

  @ParameterizedTest
  @MethodSource("sites")
  void eachBrokenSiteIsReportedAsExpected(String name, @TempDir Path temp) throws IOException {
    Path site = Folder.copy(BROKEN.resolve(name), temp.resolve("site"));
    Files.deleteIfExists(site.resolve("expected.txt"));
    Folder.copy(shared.resolve("good/_site"), site.resolve("_site"));

    String command = command(code(name));
    Run run = Product.moot(command, site);

    Path expected = BROKEN.resolve(name).resolve("expected.txt");
    if (UPDATE) {
      Files.writeString(expected, run.err());
    }
    assertThat(run.err()).isEqualTo(Product.read(expected));
    String code = code(name);
    String first = run.err().lines().findFirst().orElse("");
    assertThat(first).contains("[" + code + "]").matches(FIRST_LINE);
    assertThat(run.err()).as("a hint, in the frame or below").containsPattern("\\^ \\S|= \\S");
    boolean warning = first.contains(": warning[");
    if (warning) {
      assertThat(run.exit()).isZero();
      Path again = Folder.copy(site, temp.resolve("strict"));
      Folder.copy(shared.resolve("good/_site"), again.resolve("_site"));
      assertThat(Product.moot(command, again, "--strict").exit()).isEqualTo(1);
      assertThat(Folder.snapshot(again.resolve("_site"))).isEqualTo(goodSite);
    } else {
      assertThat(run.exit()).isEqualTo(1);
      assertThat(Folder.snapshot(site.resolve("_site"))).isEqualTo(goodSite);
    }
  }

  @Test
  void everyCodeHasItsBrokenSite() throws IOException {
    Set<String> covered = new TreeSet<>(MADE_IN_JAVA.keySet());
    sites().map(BrokenSitesTest::code).forEach(covered::add);

    Map<String, Path> codes = Product.codes();

    assertThat(codes).as("the scan saw enough codes").hasSizeGreaterThan(50);
    assertThat(covered).isEqualTo(codes.keySet());
  }

  @Test
  void codesMadeInJavaAreReallyTested() {
    MADE_IN_JAVA.forEach(
        (code, why) -> {
          String test = why.substring(0, why.indexOf(':'));
          Path file =
              Product.ROOT.resolve("core/dist/src/test/java/dev/moot/dist/" + test + ".java");
          assertThat(Product.read(file)).as(test).contains("\"" + code + "\"");
        });
  }

  @Test
  void everyCodeIsInTheDocumentation() {
    List<String> documented =
        Product.read(Product.ROOT.resolve("core/docs/diagnostics.md"))
            .lines()
            .filter(l -> l.startsWith("### `"))
            .map(l -> l.substring(5, l.indexOf('`', 5)))
            .sorted()
            .toList();

    assertThat(documented).containsExactlyElementsOf(Product.codes().keySet());
  }

  /** What finds {@code code}: some things are looked for when a site is checked, not built. */
  private static String command(String code) {
    return KnownCodes.read().isOfChecks(code) ? "check" : "build";
  }

  private static String code(String site) {
    String[] parts = site.split("--");
    return parts[0] + "/" + parts[1];
  }
}
