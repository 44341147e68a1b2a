package dev.moot.dist.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.PluginJar;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code moot plugins}. */
class PluginsTest {

  private static final String YAML =
      "id: third\nversion: 1.0.0\napi: \">=0.1 <1\"\nsettings: {tone: {type: text, default: warm}}\n";

  @TempDir private Path site;

  @BeforeEach
  void begin() throws IOException {
    Folder.write(
        site, "moot.yaml", "title: Cups\nplugins:\n  third:\n    tone: loud\n  search: false\n");
  }

  @Test
  void whatIsThereIsListedWithWhatItAddsAndWhereItIsSet() throws IOException {
    Folder.write(site, "directives/box.ftlh", "<#-- description: A box. --><p>${content}</p>\n");
    PluginJar.contributing(
            "third",
            "Directive.of(\"shout\", c -> Html.EMPTY), Directive.of(\"hum\", c -> Html.EMPTY),"
                + " (SiteCheck) (s, d) -> {}")
        .yaml(YAML)
        .into(site);

    Run run = Product.moot("plugins", site);

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .containsPattern(
            """
            third 1\\.0\\.0: on \\(moot\\.yaml:3:3\\), of the site
              jar               plugins/third\\.jar
              sha256            [0-9a-f]{64}
              api               >=0\\.1 <1
              directive         shout, hum
              check
              setting           tone = loud \\(moot\\.yaml:4:5\\)
            """)
        .contains(": off (moot.yaml:5:3), shipped\n  jar               plugins/moot-search.jar\n")
        .contains("  explainer         quadratic-energy, ")
        .contains(":::box: a template\n  file              directives/box.ftlh\n")
        .contains("  for               A box.\n");
    assertThat(Product.moot("plugins", site, "--format", "json").out())
        .contains("\"id\":\"third\",\"version\":\"1.0.0\",\"origin\":\"site\"")
        .contains(
            "\"adds\":[{\"kind\":\"directive\",\"count\":2,\"names\":[\"shout\",\"hum\"]},"
                + "{\"kind\":\"check\",\"count\":1,\"names\":[]}]")
        .contains(
            "\"settings\":[{\"name\":\"tone\",\"value\":\"loud\",\"set_at\":{\"file\":\"moot.yaml\","
                + "\"line\":4,\"column\":5}}]")
        .endsWith(
            "\"directives\":[{\"name\":\"box\",\"file\":\"directives/box.ftlh\","
                + "\"description\":\"A box.\"}]}\n");
  }

  @Test
  void onesThatFailAreListedBesideTheReason() throws IOException {
    PluginJar.contributing(
            "third",
            "new Importer() {"
                + " public String format() { throw new IllegalStateException(\"no\"); }"
                + " public String description() { return \"\"; }"
                + " public boolean fits(ImportRequest r) { return false; }"
                + " public dev.moot.api.draft.Imported read(ImportRequest r) { return null; } }")
        .yaml(YAML)
        .into(site);

    Run run = Product.moot("plugins", site);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("error[plugin/crashed]", "plugins/third.jar");
    assertThat(run.out().substring(run.out().indexOf("third")))
        .contains("third 1.0.0: on", "  importer\n");
  }
}
