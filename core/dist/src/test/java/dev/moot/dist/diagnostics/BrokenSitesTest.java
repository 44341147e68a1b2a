package dev.moot.dist.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.FoundBy;
import dev.moot.api.diagnostic.Rule;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import dev.moot.engine.rule.ClaimRules;
import dev.moot.engine.rule.ExternalRules;
import dev.moot.engine.rule.GitRules;
import dev.moot.engine.rule.LinkRules;
import dev.moot.engine.rule.MarkdownRules;
import dev.moot.engine.rule.PluginRules;
import dev.moot.engine.rule.ReadRules;
import dev.moot.engine.rule.TemplateRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One tiny broken site for each diagnostic code, in {@code broken/<area>--<problem>}, or {@code
 * broken/<area>--<problem>--<variant>}; what is printed for it stands in {@code expected.txt}. Run
 * with {@code -Dupdate=true} to write these files anew, and read them aloud.
 */
class BrokenSitesTest {

  private static final Path BROKEN = Product.RESOURCES.resolve("broken");
  private static final boolean UPDATE = Boolean.getBoolean("update");
  private static final Pattern FIRST_LINE =
      Pattern.compile("[^:]+(:\\d+:\\d+)?: (error|warning|notice)\\[[a-z0-9/-]+]: [^A-Z].*[^.]");

  /** Codes that no folder in a repository can provoke, and the tests that do. */
  private static final Map<Rule, String> MADE_IN_JAVA =
      Map.ofEntries(
          Map.entry(ExternalRules.DEAD_LINK, "ExternalLinksTest: needs a server"),
          Map.entry(ExternalRules.MOVED, "ExternalLinksTest: needs a server"),
          Map.entry(ExternalRules.UNCHECKED, "ExternalLinksTest: needs a server"),
          Map.entry(GitRules.SHALLOW, "GitDatesTest: needs a repository"),
          Map.entry(ClaimRules.TOO_SLOW, "StubbornFilesTest: needs a source of megabytes"),
          Map.entry(
              Product.rules().find("highlighting/too-long").orElseThrow(),
              "BudgetsTest: needs 200 kB of code"),
          Map.entry(LinkRules.REFUSED_NAME, "BadPluginsTest: needs a plugin that writes it"),
          Map.entry(MarkdownRules.TOO_SLOW, "StubbornFilesTest: needs a plugin that hangs"),
          Map.entry(PluginRules.API_RANGE, "RefusedJarsTest: needs a jar"),
          Map.entry(PluginRules.BUNDLES_API, "RefusedJarsTest: needs a jar"),
          Map.entry(PluginRules.CRASHED, "EvilPluginsTest: needs a jar"),
          Map.entry(PluginRules.DUPLICATE, "RefusedJarsTest: needs a jar"),
          Map.entry(PluginRules.INVALID, "RefusedJarsTest: needs a jar"),
          Map.entry(PluginRules.NOT_CLOSED, "StubbornFilesTest: needs a disk that fails"),
          Map.entry(PluginRules.NOT_LISTED, "ThirdPartyPluginsTest: needs a jar"),
          Map.entry(PluginRules.REQUIRES, "RefusedJarsTest: needs a jar"),
          Map.entry(PluginRules.TOO_SLOW, "StubbornFilesTest: needs a jar"),
          Map.entry(ReadRules.BAD_NAME, "StubbornFilesTest: no checkout on Windows would hold it"),
          Map.entry(ReadRules.NOT_UTF8, "StubbornFilesTest: git would mend the file"),
          Map.entry(ReadRules.SYMLINK, "StubbornFilesTest: needs a link"),
          Map.entry(ReadRules.TOO_LARGE, "StubbornFilesTest: needs 10 MiB"),
          Map.entry(ReadRules.UNREADABLE, "StubbornFilesTest: needs a link to itself"),
          Map.entry(TemplateRules.TOO_SLOW, "StubbornFilesTest: takes ten seconds"));

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
    if (first.contains(": notice[")) {
      assertThat(run.exit()).isZero();
      assertThat(Product.moot(command, site, "--strict").exit()).isZero();
    } else if (warning) {
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
  void everyRuleHasItsBrokenSiteOrATest() throws IOException {
    Set<String> covered = new TreeSet<>();
    MADE_IN_JAVA.keySet().forEach(r -> covered.add(r.code()));
    sites().map(BrokenSitesTest::code).forEach(covered::add);

    assertThat(covered).isEqualTo(codes());
  }

  @Test
  void theTestsOfRulesWithoutASiteNameThem() {
    MADE_IN_JAVA.forEach(
        (rule, why) -> {
          String test = why.substring(0, why.indexOf(':'));
          assertThat(Product.read(Product.testSource(test))).as(test).contains(rule.code());
        });
  }

  /** What finds {@code code}: some things are looked for when a site is checked, not built. */
  private static String command(String code) {
    return Product.rules().find(code).orElseThrow().foundBy() == FoundBy.CHECK ? "check" : "build";
  }

  private static Set<String> codes() {
    return Product.rules().all().stream()
        .map(Rule::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String code(String site) {
    String[] parts = site.split("--");
    return parts[0] + "/" + parts[1];
  }
}
