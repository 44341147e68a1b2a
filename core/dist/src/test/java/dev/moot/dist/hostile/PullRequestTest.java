package dev.moot.dist.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A stranger's pull request brings a site full of links to a folder of secrets of the machine that
 * checks it. What that machine says is read by everybody: it holds none of them.
 */
class PullRequestTest {

  private static final String SECRET = "hunter2-9c1f";

  @TempDir private Path temp;
  private Path site;

  @BeforeEach
  void aSiteFullOfLinks() throws IOException {
    Path secrets = temp.resolve("home");
    for (String name : List.of("id_rsa", "env", "npmrc", "netrc")) {
      for (String ending : List.of("", ".md", ".yaml", ".txt", ".svg", ".png", ".css", ".jar")) {
        Folder.write(secrets, name + "-of-theirs" + ending, "token = " + SECRET + "\n");
      }
    }
    Folder.write(secrets, "theme.yaml", "id: " + SECRET + "\n" + SECRET + "\n");
    Folder.write(secrets, "layouts/post.ftlh", "${" + SECRET + "}");
    site = temp.resolve("pull/request");
    Folder.write(
        site,
        "moot.yaml",
        "title: T\nurl: https://example.org/\ntheme: ./theme-of-mine\n"
            + "theme-options: {logo: /assets/all/id_rsa-of-theirs.svg}\n"
            + "social: {picture: /assets/all/env-of-theirs.png}\n");
    Folder.write(
        site,
        "posts/p.md",
        "---\ntitle: T\ndate: 2026-11-20\n---\n\n![x](/assets/all/env-of-theirs.png)\n"
            + "[x](/assets/all/netrc-of-theirs.txt) [y](../../../home/env-of-theirs.md)\n");
    Folder.write(
        site,
        "claims/tea.yaml",
        "schema: claims/1\n"
            + "debate: tea\n"
            + "title: Tea?\n"
            + "sources:\n"
            + "  a: {file: all/env-of-theirs.txt}\n"
            + "  b: {file: one.txt}\n"
            + "  c: {file: ../../../home/env-of-theirs.txt}\n"
            + "claims:\n"
            + "  calms: {text: T., quotes: [{source: a, exact: token}, {source: b, exact:"
            + " token}]}\n");
    for (String folder :
        List.of(
            "posts", "claims", "pages", "assets", "sources", "plugins", "theme", "directives")) {
      link(folder + "/all", secrets);
      link(folder + "/hop", Path.of("all"));
    }
    link("posts/one.md", secrets.resolve("env-of-theirs.md"));
    link("claims/one.yaml", secrets.resolve("env-of-theirs.yaml"));
    link("sources/one.txt", secrets.resolve("env-of-theirs.txt"));
    link("plugins/one.jar", secrets.resolve("env-of-theirs.jar"));
    link("theme-of-mine", secrets);
    link("theme/layouts", secrets.resolve("layouts"));
  }

  private void link(String name, Path target) throws IOException {
    Path link = site.resolve(name);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, target);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "github", "sarif", "json"})
  void nothingThatACheckSaysHoldsASecret(String format) throws IOException {
    Run run = Product.moot("check", site, "--safe", "--format", format);

    assertThat(run.exit()).as(run.text()).isEqualTo(1);
    assertThat(run.text()).contains("this link leads out of the site");
    assertNothingOfThem(run.text());
  }

  @Test
  void norWhatItsProcessPrintsOrLeaves() throws Exception {
    Run run = Product.process(Map.of("CI", "true"), site, "check", "--safe", "--strict");

    assertThat(run.exit()).as(run.text()).isEqualTo(1);
    assertNothingOfThem(run.text());
    assertNothingOfThem(Product.moot("build", site, "--safe").text());
    for (String left : left()) {
      assertNothingOfThem(left);
    }
  }

  /** What stands in files of the site that are no links, by now. */
  private List<String> left() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : Folder.files(site)) {
      if (!Files.isSymbolicLink(file) && !isAsked(file)) {
        texts.add(file + "\n" + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return texts;
  }

  /** The pull request itself names files of the folder that it hopes for. */
  private boolean isAsked(Path file) {
    return List.of("moot.yaml", "posts/p.md", "claims/tea.yaml")
        .contains(site.relativize(file).toString());
  }

  private static void assertNothingOfThem(String text) {
    assertThat(text).doesNotContain(SECRET).doesNotContain("npmrc-of-theirs");
  }
}
