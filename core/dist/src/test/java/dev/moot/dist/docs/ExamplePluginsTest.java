package dev.moot.dist.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.PluginJar;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The plugins of {@code core/docs/examples/plugins}: each is compiled as a third party would and
 * used in a site; and the page that shows them shows the files themselves.
 */
class ExamplePluginsTest {

  private static final Path EXAMPLES = Product.ROOT.resolve("core/docs/examples/plugins");
  private static final Path PAGE = Product.ROOT.resolve("core/docs/site/pages/plugin-examples.md");

  @TempDir Path site;

  @BeforeEach
  void site() throws IOException {
    Folder.write(
        site,
        "claims/tea.yaml",
        """
        schema: claims/1
        debate: tea
        title: Tea
        root: calms
        participants:
          ada: {name: Ada}
        claims:
          calms:
            text: Tea calms, "they" say.
            evidence: [{title: Common experience}]
            stances:
              ada: {stance: accept, estimated: true, note: Read from one line.}
        """);
  }

  @Test
  void readingTime() throws IOException {
    assertThat(page("reading-time", ""))
        .contains("<small>A minute to read</small>", "reading-time.css");
  }

  @Test
  void video() throws IOException {
    assertThat(page("video", "csp: {frame-src: [\"https://peertube.example\"]}\n"))
        .contains(
            "src=\"https://peertube.example/videos/embed/9c9de5e8?start=0s\"",
            "title=\"How tea is picked\"",
            "<figcaption><p>In April, by <em>hand</em>.</p>");
    assertThat(Product.read(site.resolve("_site/feed.xml")))
        .contains("https://peertube.example/w/9c9de5e8");
  }

  @Test
  void wordFrequency() throws IOException {
    build("word-frequency", "");
    assertThat(Product.read(site.resolve("_site/words/index.html")))
        .contains("<h1>Words that claims use most</h1>", "<li>calms: 1</li>");
  }

  @Test
  void spelling() throws IOException {
    use("spelling", "");
    assertThat(Product.moot("build", site).err())
        .contains(
            "posts/example.md:6:7: warning[spelling/misspelt]: `teh` is misspelt",
            "did you mean `the`?");
  }

  @Test
  void marks() throws IOException {
    assertThat(page("marks", "")).contains("<mark>the <em>green</em> tea</mark>.");
  }

  @Test
  void claimsCsv() throws IOException {
    build("claims-csv", "");
    assertThat(Product.read(site.resolve("_site/claims.csv")))
        .isEqualTo(
            "debate,claim,text,stated,read\r\ntea,calms,\"Tea calms, \"\"they\"\" say.\",0,1\r\n");
  }

  @Test
  void linesImport() throws IOException {
    use("lines-import", "");
    Path lines = EXAMPLES.resolve("lines-import/tea.lines");
    Run run = Product.moot("import", lines, site, "--debate", "hot");
    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(Product.read(site.resolve("claims/hot.yaml")))
        .contains("Tea calms.", "Coffee wakes.");
  }

  @Test
  void headCount() throws IOException {
    use("head-count", ", cruxes: false");
    Run run = Product.moot("explain", "tea", site);
    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.out()).contains("Tea calms, \"they\" say. 0 said what they think, 1 are read.");
  }

  private String page(String name, String config) throws IOException {
    build(name, config);
    return Product.read(site.resolve("_site/posts/example/index.html"));
  }

  private void build(String name, String config) throws IOException {
    use(name, "");
    if (!config.isEmpty()) {
      Path moot = site.resolve("moot.yaml");
      Files.writeString(moot, Product.read(moot) + config);
    }
    Run run = Product.moot("build", site);
    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.err()).isEmpty();
  }

  private void use(String name, String more) throws IOException {
    Folder.write(
        site,
        "moot.yaml",
        "title: T\nurl: https://tea.example/\nplugins: {" + name + ": true" + more + "}\n");
    Path example = EXAMPLES.resolve(name);
    if (Files.exists(example.resolve("plugin.yaml"))) {
      Folder.copy(example, Files.createDirectories(site.resolve("plugins")).resolve(name));
    } else {
      PluginJar.ofFolder(name, example).into(site);
    }
    Path sample = example.resolve("example.md");
    if (Files.exists(sample)) {
      Folder.write(
          site,
          "posts/example.md",
          "---\ntitle: T\ndate: 2026-11-20\n---\n\n" + Product.read(sample));
    }
  }

  /** What the page shows between fences behind the name of a file is that file. */
  @Test
  void thePageShowsTheFilesThemselves() throws IOException {
    String page = Product.read(PAGE);
    StringBuilder after = new StringBuilder();
    TreeMap<String, String> shown = new TreeMap<>();
    String[] parts = page.split("(?=\\n`[^`\\n]+`, \\d+ lines?:\\n)", -1);
    after.append(parts[0]);
    for (String part : List.of(parts).subList(1, parts.length)) {
      String name = part.substring(2, part.indexOf('`', 2));
      String text = Product.read(EXAMPLES.resolve(name));
      int open = part.indexOf("\n```");
      int line = part.indexOf('\n', open + 1);
      int close = part.indexOf("\n```", line);
      shown.put(name, text);
      after
          .append("\n`" + name + "`, " + count(text) + ":\n")
          .append(part, part.indexOf('\n', 1) + 1, line + 1)
          .append(text.strip())
          .append(part.substring(close));
    }
    if (Boolean.getBoolean("update")) {
      Files.writeString(PAGE, after.toString());
    } else {
      assertThat(page).isEqualTo(after.toString());
    }
    for (Path file : Folder.files(EXAMPLES)) {
      String name = EXAMPLES.relativize(file).toString();
      if (!name.contains("META-INF/services")) {
        assertThat(shown).as("a file that the page does not show").containsKey(name);
      }
    }
  }

  private static String count(String text) {
    long lines = text.lines().count();
    return lines + (lines == 1 ? " line" : " lines");
  }
}
