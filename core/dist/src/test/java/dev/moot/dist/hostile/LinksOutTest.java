package dev.moot.dist.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.PluginJar;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import dev.moot.engine.live.LiveFile;
import dev.moot.engine.live.LiveSite;
import dev.moot.engine.pipeline.FileLines;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever link of a site leads out of it, neither a byte nor the name of a file behind it comes
 * out of any command, in any form.
 */
class LinksOutTest {

  private static final String SECRET = "TOP-SECRET-7f3a";
  private static final String NAME = "behind-the-link";
  private static final String CLAIMS =
      """
      schema: claims/1
      debate: tea
      title: Tea?
      sources: {thread: {file: thread.txt}}
      claims:
        calms: {text: Tea calms., quotes: [{source: thread, exact: Tea calms}]}
      """;

  @TempDir private Path temp;
  private Path site;
  private Path outside;

  @BeforeEach
  void sites() throws IOException {
    site = temp.resolve("site");
    outside = temp.resolve("outside");
    Folder.write(site, "moot.yaml", "title: Site\n");
    Folder.write(site, "posts/good.md", "---\ntitle: T\ndate: 2026-11-20\n---\n\nTea calms.\n");
    Folder.write(site, "claims/tea.yaml", CLAIMS);
    Folder.write(site, "sources/thread.txt", "Tea calms.\n");
    for (String ending : List.of("md", "yaml", "txt", "ftlh", "css", "properties", "jar")) {
      Folder.write(outside, NAME + "." + ending, "aws_secret_key: " + SECRET + "\n");
    }
    Folder.write(outside, "layouts/post.ftlh", "${" + SECRET + "}\n");
    Folder.write(outside, "thread.txt", SECRET + "\n");
    Folder.write(outside, "moot.yaml", "title: " + SECRET + "\nnone: " + SECRET + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "claims/l, ''",
    "claims/l.yaml, behind-the-link.yaml",
    "claims, ''",
    "posts/l, ''",
    "posts/l.md, behind-the-link.md",
    "posts, ''",
    "pages/l, ''",
    "pages/deep/er/l.md, behind-the-link.md",
    "assets/l, ''",
    "assets/l.txt, behind-the-link.txt",
    "assets, ''",
    "theme/layouts, layouts",
    "theme/layouts/post.ftlh, behind-the-link.ftlh",
    "theme/partials/frame.ftlh, behind-the-link.ftlh",
    "theme/assets/theme.css, behind-the-link.css",
    "theme/messages/en.properties, behind-the-link.properties",
    "theme, ''",
    "plugins/l.jar, behind-the-link.jar",
    "plugins, ''",
    "sources, ''",
    "sources/thread.txt, behind-the-link.txt",
    "moot.yaml, moot.yaml"
  })
  void nothingBehindALinkComesOut(String link, String target) throws IOException {
    link(link, outside.resolve(target));

    List<String> said = allThatIsSaid();

    assertThat(said.get(0)).contains("this link leads out of the site");
    assertThat(said).allSatisfy(text -> assertThat(text).doesNotContain(SECRET, NAME));
    if (!link.startsWith("plugins")) { // which a run with --safe does not look at
      assertThat(site.resolve("_site")).doesNotExist();
    }
  }

  /** The same through another link within the site, and by a relative way. */
  @ParameterizedTest
  @CsvSource({"claims/l", "posts/l", "assets/l", "theme/assets", "sources"})
  void norBehindALinkToALink(String link) throws IOException {
    link("way", Path.of("hop"));
    link("hop", Path.of("../outside"));
    link(link, Path.of("../".repeat((int) link.chars().filter(c -> c == '/').count()) + "way"));

    List<String> said = allThatIsSaid();

    assertThat(said.get(0)).contains("this link leads out of the site");
    assertThat(said).allSatisfy(text -> assertThat(text).doesNotContain(SECRET, NAME));
  }

  @ParameterizedTest
  @CsvSource({"assets/l.txt", "posts/l.md", "theme/assets/l.css"})
  void whatGitKeepsBesideTheSiteIsNotPublishedThroughALink(String link) throws IOException {
    Folder.write(site, ".git/config", "[http]\nextraheader = " + SECRET + "\n");
    link(link, site.resolve(".git/config"));

    List<String> said = allThatIsSaid();

    assertThat(said.get(0)).contains("this link leads to a hidden file or folder");
    assertThat(said).allSatisfy(text -> assertThat(text).doesNotContain(SECRET));
  }

  @Test
  void aLinkWithinTheSiteIsFollowed() throws IOException {
    Folder.write(site, "shared/calm.md", "---\ntitle: Calm\ndate: 2026-11-21\n---\n\nCalm.\n");
    Folder.write(site, "shared/logo.txt", "logo");
    Path way = Files.createSymbolicLink(temp.resolve("way"), site);
    link("posts/calm", Path.of("../shared"));
    Files.delete(site.resolve("shared/logo.txt"));
    link("assets/calm.txt", site.resolve("shared/calm.md"));

    Run run = Product.moot("build", way);

    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(site.resolve("_site/assets/calm.txt")).exists().isRegularFile();
    assertThat(Product.read(site.resolve("_site/index.html"))).contains("Calm");
  }

  @Test
  void nothingOfAFolderOfSourcesLeadsOutOfIt() throws IOException {
    Path given = Files.createDirectories(temp.resolve("given"));
    Files.createSymbolicLink(given.resolve("thread.txt"), outside.resolve("thread.txt"));

    Run run = Product.moot("build", site, "--sources", given);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(
            "claims/tea.yaml:4:11: error[read/symlink]: the text `thread.txt` is not read: ")
        .contains("this link leads out of the folder given by --sources")
        .doesNotContain(SECRET);
  }

  @Test
  void nothingIsWrittenThroughALink() throws IOException {
    Path empty = Files.createDirectories(temp.resolve("empty"));
    link("pages", empty);
    link(".moot", empty);

    assertThat(Product.moot("new", "page", "About tea", site).exit()).isNotZero();
    assertThat(Product.moot("build", site).exit()).isNotZero();
    assertThat(Product.moot("schema", site).exit()).isNotZero();
    assertThat(Folder.files(empty)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    ".moot/lock",
    ".moot/last-build",
    ".moot/last-build.new",
    ".moot/new/0",
    ".moot/schemas/claims.json"
  })
  void norOverAFileThatALinkLeadsTo(String link) throws IOException {
    Folder.write(outside, "mine.txt", "mine");
    link(link, outside.resolve("mine.txt"));

    Product.moot("build", site);
    Product.moot("build", site);
    Product.moot("new", "page", "About tea", site);
    Product.moot("schema", site);

    assertThat(Product.read(outside.resolve("mine.txt"))).isEqualTo("mine");
  }

  @Test
  void aPluginBehindALinkIsNotLoaded() throws IOException {
    Path other = temp.resolve("other");
    Path jar =
        PluginJar.contributing("guest", "(SiteCheck) (s, d) -> {}", "{ System.exit(3); }")
            .into(other);
    Folder.write(site, "moot.yaml", "title: Site\nplugins: {guest: true}\n");
    link("plugins/guest.jar", jar);

    Run run = Product.moot("build", site);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("plugins/guest.jar: error[read/symlink]: ")
        .contains("1 error,");
  }

  private void link(String name, Path target) throws IOException {
    Path link = site.resolve(name);
    if (Files.isDirectory(link)) {
      for (Path file : Folder.files(link)) {
        Files.delete(file);
      }
      Files.delete(link);
    }
    Files.deleteIfExists(link);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, target);
  }

  /** What every command says of the site, and the pages and the panel of its server. */
  private List<String> allThatIsSaid() throws IOException {
    List<String> said = new ArrayList<>();
    said.add(Product.moot("build", site).text());
    for (String format : List.of("github", "sarif", "json")) {
      said.add(Product.moot("build", site, "--format", format).text());
    }
    said.add(Product.moot("build", site, "--drafts").text());
    said.add(Product.moot("build", site, "--safe").text());
    said.add(Product.moot("check", site).text());
    said.add(Product.moot("explain", "tea", site).text());
    said.add(Product.moot("rename", "calms", "soothes", site).text());
    said.add(Product.moot("new", "post", "Tea", site).text());
    said.add(Product.moot("schema", "--print", "claims", site).text());
    try (LiveSite live =
        new LiveSite(Installation.in(Product.HOME, "0.1.0"), SiteOptions.allOf(site))) {
      live.update(Set.of());
      live.checkRest(() -> false);
      said.add(live.problems().toString());
      FileLines lines = live.source();
      live.problems().forEach(p -> said.add(lines.line(p.location().file(), 1).orElse("")));
      for (String file : List.of("index.html", "assets/l.txt", "theme/theme.css")) {
        Optional<LiveFile> shown = live.file(file);
        said.add(shown.map(f -> new String(f.bytes(), StandardCharsets.UTF_8)).orElse(""));
      }
    }
    for (Path file : Folder.files(site)) {
      if (!Files.isSymbolicLink(file) && !file.startsWith(site.resolve(".git"))) {
        said.add(
            site.relativize(file)
                + "\n"
                + new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return said;
  }
}
