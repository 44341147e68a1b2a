package dev.moot.dist.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.Severity;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How much a diagnostic weighs is the writer's to say, where a page stays true all the same. */
class SeverityTest {

  private static final String HEAD = "---\ntitle: The kettle\ndate: 2026-01-01\n---\n\n";
  private static final String DEAD = "See [the *pot*](pot.md).\n";

  @TempDir Path site;

  @BeforeEach
  void write() throws IOException {
    moot("");
  }

  private void moot(String more) throws IOException {
    Folder.write(site, "moot.yaml", "title: T\nurl: https://example.org/\n" + more);
  }

  private void post(String body) throws IOException {
    Folder.write(site, "posts/p.md", HEAD + body);
  }

  private Run run(String command, Object... more) {
    Object[] arguments = new Object[more.length + 2];
    arguments[0] = command;
    arguments[1] = site;
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Product.moot(arguments);
  }

  private String page() throws IOException {
    return Files.readString(site.resolve("_site/posts/p/index.html"));
  }

  @Test
  void anErrorThatIsLoweredLetsTheSiteBeWritten() throws IOException {
    post(DEAD);
    assertThat(run("build").exit()).isEqualTo(1);

    moot("severity: {link/broken: warning}\n");
    Run lowered = run("build");
    assertThat(lowered.exit()).isZero();
    assertThat(lowered.err()).contains("posts/p.md:6:17: warning[link/broken]");
    assertThat(run("build", "--strict").exit()).isEqualTo(1);
    assertThat(run("check").exit()).isZero();

    moot("severity: {link/broken: notice}\n");
    assertThat(run("build", "--strict").exit()).isZero();
    assertThat(run("build").err()).contains("notice[link/broken]");
  }

  @Test
  void aWarningThatIsRaisedStopsTheBuildAndHidesNothing() throws IOException {
    moot("severity: {markdown/missing-alt: error}\n");
    post("![](https://example.org/p.png)\n\n[to](/posts/p/#none)\n");

    Run run = run("build");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("error[markdown/missing-alt]", "error[link/unknown-anchor]");
    assertThat(site.resolve("_site")).doesNotExist();
  }

  @Test
  void aLoweredErrorHidesNothingThatIsFoundLater() throws IOException {
    moot("severity: {link/broken: warning}\n");
    post(DEAD + "\n[to](/posts/p/#none)\n");

    assertThat(run("build").err()).contains("warning[link/broken]", "error[link/unknown-anchor]");
  }

  @Test
  void whatIsLoweredToAWarningCanBeIgnoredAsOne() throws IOException {
    post(DEAD.strip() + " <!-- moot: ignore link/broken -->\n");
    assertThat(run("build").err()).contains("error[config/not-a-warning]");

    moot("severity: {link/broken: warning}\n");
    Run run = run("build", "--strict");
    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.out()).contains("1 warning silenced");

    post(DEAD);
    moot("severity: {link/broken: warning}\nignore: [link/broken]\n");
    assertThat(run("build", "--strict").exit()).isZero();
  }

  @Test
  void aRaisedWarningCanBeIgnoredInOneLine() throws IOException {
    moot("severity: {markdown/missing-alt: error}\n");
    post("![](https://example.org/p.png) <!-- moot: ignore markdown/missing-alt -->\n");

    assertThat(run("build").exit()).isZero();
  }

  @Test
  void everyFormOfAReportSaysWhatItWeighsHere() throws IOException {
    moot("severity: {link/broken: warning}\n");
    post(DEAD);

    assertThat(run("build", "--format", "json").out())
        .contains("\"severity\":\"warning\",\"code\":\"link/broken\"");
    assertThat(run("build", "--format", "github").out()).contains("::warning file=");
    assertThat(run("build", "--format", "sarif").out())
        .contains("\"defaultConfiguration\":{\"level\":\"error\"}")
        .contains("\"ruleIndex\":0,\"level\":\"warning\"")
        .contains(
            "\"ruleConfigurationOverrides\":[{\"descriptor\":{\"id\":\"link/broken\",\"index\":0},"
                + "\"configuration\":{\"level\":\"warning\"}}]");
  }

  @Test
  void anotherCommandGoesByItToo() throws IOException {
    moot("severity: {link/broken: warning}\n");
    Folder.write(
        site,
        "claims/tea.yaml",
        "schema: claims/1\ndebate: tea\ntitle: Tea?\nclaims:\n  one: {text: It rains.}\n");
    post(DEAD);

    assertThat(run("rename", "tea/one", "wet").exit()).isEqualTo(2);
    Run renamed = Product.moot("rename", "tea/one", "wet", site);
    assertThat(renamed.exit()).as(renamed.text()).isZero();
  }

  static Stream<Rule> firm() {
    return Product.rules().all().stream().filter(r -> r.firm().isPresent());
  }

  @ParameterizedTest
  @MethodSource("firm")
  void whatWouldMakeAPageUntrueStaysAnError(Rule rule) throws IOException {
    moot("severity: {" + rule.code() + ": warning}\n");

    Run run = run("build");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("error[config/firm]: `" + rule.code() + "` stays an error: " + rule.firm().get());
  }

  /** So that a new error is firm unless somebody has thought about its pages. */
  @Test
  void onlyTheseErrorsCanBeLowered() {
    assertThat(Product.rules().all())
        .filteredOn(r -> r.isError() && r.mayWeigh(Severity.WARNING))
        .extracting(Rule::code)
        .containsExactly(
            "claims/not-own-words", // who quotes themselves may have written it all the same
            "cruxes/failed-test",
            "cruxes/unknown-part",
            "directive/case", // of a page it says nothing
            "footnotes/empty",
            "footnotes/undefined",
            "link/broken",
            "link/unknown-anchor",
            "markdown/bad-directive",
            "markdown/second-title",
            "markdown/stray-fence",
            "markdown/unknown-directive");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "link/broken | See [the *pot*](pot.md \"Pot\"). | <p>See <span class=\"unlinked\">the <em>pot</em></span>.</p>",
        "link/broken | See [the pot](/posts/pot/#lid). | <p>See <span class=\"unlinked\">the pot</span>.</p>",
        "link/broken | See [the pot](pot/lid). | <p>See <span class=\"unlinked\">the pot</span>.</p>",
        "link/broken | See [the pot](). | <p>See <span class=\"unlinked\">the pot</span>.</p>",
        "link/broken | See [the pot][p].\\n\\n[p]: pot.md | <p>See <span class=\"unlinked\">the pot</span>.</p>",
        "link/broken | ![A pot](../assets/pot.png) | <p><span class=\"unlinked\">A pot</span></p>",
        "link/broken | ![A pot](../assets/pot.png \"Black\") | <p><span class=\"unlinked\">A pot</span></p>",
        "link/broken | ![A pot][p]\\n\\n[p]: /assets/pot.png | <p><span class=\"unlinked\">A pot</span></p>",
        "link/unknown-anchor | [Up](#lid) | <p><a href=\"#lid\">Up</a></p>",
        "markdown/bad-directive | ::: tip Lids | <p>::: tip Lids</p>",
        "markdown/stray-fence | ::: | <p>:::</p>",
        "markdown/second-title | # Lids | <h1 id=\"lids\">Lids <a class=\"h\" href=\"#lids\"",
        "markdown/unknown-directive | :::tip[Lids]\\nKeep *it* on.\\n::: | <div>\\n<p>Lids</p>\\n<p>Keep <em>it</em> on.</p>\\n</div>",
        "footnotes/undefined | Tea.[^none] | <p>Tea.[^none]</p>",
        "cruxes/unknown-part | ![[tea#lids]] | ![[tea#lids]]",
      })
  void aPageWithWhatIsLoweredIsTrue(String code, String body, String shown) throws IOException {
    moot("severity: {" + code + ": warning}\n");
    post(body.replace("\\n", "\n") + "\n");

    Run run = run("build");
    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.err()).contains("warning[" + code + "]");
    assertThat(page()).contains(shown.replace("\\n", "\n"));
    String feed = Files.readString(site.resolve("_site/feed.json"));
    assertThat(feed).doesNotContain("pot.md", "pot.png", "/posts/pot/");
  }

  @Test
  void aRedirectToNothingIsLeftOut() throws IOException {
    moot("redirects: {/old/: /gone/, /older/: /posts/p/}\nseverity: {link/broken: warning}\n");
    post("Tea at [the old place](/old/).\n");

    Run run = run("build");
    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.err())
        .contains("moot.yaml:3:20: warning[link/broken]")
        .doesNotContain("posts/p.md");
    assertThat(page()).contains("<span class=\"unlinked\">the old place</span>");
    assertThat(site.resolve("_site/old")).doesNotExist();
    assertThat(site.resolve("_site/older/index.html")).exists();
  }

  @Test
  void aCodeIsExplainedInABrokenSiteToo() throws IOException {
    moot("severity: {link/broken: warning}\n");
    post("[[none]]\n");

    Run lowered = Product.moot("explain", "link/broken", site);
    assertThat(lowered.exit()).as(lowered.text()).isZero();
    assertThat(lowered.out())
        .startsWith("link/broken: error, on this site warning\nIt can be lowered in moot.yaml:")
        .contains("Lowered, the words stand without a link");
    assertThat(Product.moot("explain", "yaml/syntax", site).out())
        .startsWith(
            "yaml/syntax: error\nIt stays an error: what is written there would not be read.");
    assertThat(Product.moot("explain", "link/broken", site, "--format", "json").out())
        .contains(
            "{\"rule\":{\"code\":\"link/broken\",\"severity\":\"error\",\"here\":\"warning\",\"firm\":null,");
  }
}
