package dev.moot.dist.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each bad plugin is compiled, put into a site, and its messages are compared with {@code
 * bad-plugins.txt}: none ends the run without a word, prints a trace, leaves half a site or blames
 * a page that has nothing to do with it. {@code -Dupdate=true} writes what is printed.
 */
class BadPluginsTest {

  private static final Path EXPECTED = Product.RESOURCES.resolve("bad-plugins.txt");
  private static final boolean UPDATE = Boolean.getBoolean("update");
  private static final TreeMap<String, String> SAID = new TreeMap<>();

  /** The longest that is said of one plugin: what floods is cut, with how much there is. */
  private static final int MOST = 20_000;

  @TempDir Path site;

  static List<BadPlugin> all() {
    return BadPlugin.all();
  }

  @Test
  void thereAreEnoughAndNoTwoAreOne() {
    assertThat(all()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(all()).extracting(BadPlugin::name).doesNotHaveDuplicates();
  }

  @Test
  void nothingIsWrittenWhereGitAndServersTakeOrders() throws IOException {
    for (String name :
        List.of(
            "a file at /.git/config",
            "a file at /.htaccess",
            "a path with a dot folder",
            "a path with a dot folder below",
            "an asset with a dot folder",
            "a file with a name of three hundred letters")) {
      assertThat(expected(name)).contains("error[link/refused-name]");
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void eachIsNamed(BadPlugin plugin) throws IOException {
    Folder.write(site, "moot.yaml", "title: Guests\nplugins: {guest: true}\n");
    post("calm", "Tea calms.\n");
    post("loud", ":::shout\n:::\n");
    plugin.jar().into(site);

    Run run = Product.moot("build", site);

    String said = plain((run.exit() + "\n" + run.err()).strip());
    SAID.put(plugin.name(), said);
    assertThat(run.text())
        .as("no trace")
        .doesNotContainPattern("(?m)^\\s+at ")
        .doesNotContain("\u001b")
        .doesNotContain("please report");
    assertThat(run.text().length()).isLessThan(MOST);
    if (run.exit() == 0) {
      assertThat(site.resolve("_site/posts/calm/index.html")).exists();
      assertThat(site.resolve("_site/posts/loud/index.html")).exists();
    } else {
      assertThat(run.exit()).as(run.text()).isEqualTo(1);
      assertThat(site.resolve("_site")).as("half a site").doesNotExist();
      assertThat(run.err()).as("what to do").containsPattern("\\^ \\S|= \\S|guest/");
    }
    if (!UPDATE) {
      assertThat(said).isEqualTo(expected(plugin.name()));
    }
  }

  /** Without what depends on the Java and the version of Moot that run. */
  private static String plain(String said) {
    String text =
        said.replaceAll(" at (?!Main\\.java)\\w+\\.java:-?\\d+", " in the JDK")
            .replaceAll("this is api \\S+", "this is api N")
            .replaceAll("x{300,}", "xxx and so on");
    return text.contains("class file version") ? text.replaceAll("\\d+\\.0\\b", "N") : text;
  }

  private static String expected(String name) throws IOException {
    String all = Product.read(EXPECTED);
    int start = all.indexOf("## " + name + "\n");
    assertThat(start).as("an entry of " + name).isNotNegative();
    int from = start + name.length() + 4;
    int end = all.indexOf("\n## ", from);
    return all.substring(from, end < 0 ? all.length() : end).strip();
  }

  @AfterAll
  static void write() throws IOException {
    if (UPDATE) {
      StringBuilder text = new StringBuilder();
      SAID.forEach(
          (name, said) -> text.append("## ").append(name).append('\n').append(said).append("\n\n"));
      Files.writeString(EXPECTED, text.toString().strip() + "\n");
    }
  }

  private void post(String name, String body) throws IOException {
    Folder.write(site, "posts/" + name + ".md", "---\ntitle: T\ndate: 2026-11-20\n---\n\n" + body);
  }
}
