package dev.moot.dist.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git knows of when posts and pages changed, shown where a site asks for it. */
class GitDatesTest {

  @TempDir Path temp;
  private Path repository;
  private Path site;

  @BeforeEach
  void repository() throws Exception {
    repository = temp.resolve("a repository; `it's`");
    site = repository.resolve("its site");
    Folder.write(site, "moot.yaml", "title: Cups\nurl: https://example.org/\ngit-dates: true\n");
    post("tea.md", "title: Tea\ndate: 2026-01-05\n");
    post("zwölf Tassen.md", "title: Twelve\ndate: 2026-01-05\nslug: twelve\n");
    post("milk.md", "title: Milk\ndate: 2026-01-05\nupdated: 2026-01-20\n");
    Folder.write(site, "pages/about.md", "---\ntitle: About\n---\n\nUs.\n");
    git(repository, "2026-01-05T08:00:00Z", "init", "-q");
    commit("2026-01-05T08:00:00Z");
  }

  @Test
  void aPostChangedAfterItsDateIsShownAsRevised() throws Exception {
    post("tea.md", "title: Tea\ndate: 2026-01-05\nsummary: Black.\n");
    post("zwölf Tassen.md", "title: Twelve\ndate: 2026-01-05\nslug: twelve\nsummary: All.\n");
    post("milk.md", "title: Milk\ndate: 2026-01-05\nupdated: 2026-01-20\nsummary: White.\n");
    commit("2026-02-01T23:30:00Z");

    build();

    assertThat(page("posts/tea")).contains("revised <time datetime=\"2026-02-01\">");
    assertThat(page("posts/twelve")).contains("revised <time datetime=\"2026-02-01\">");
    assertThat(page("posts/milk"))
        .as("front matter wins")
        .contains("revised <time datetime=\"2026-01-20\">");
    assertThat(page("about")).contains("<time datetime=\"2026-01-05\">");
    assertThat(Product.read(site.resolve("_site/sitemap.xml")))
        .contains("/posts/tea/</loc><lastmod>2026-02-01</lastmod>");
  }

  @Test
  void aPostThatWasOnlyPublishedIsNotRevised() throws Exception {
    build();

    assertThat(page("posts/tea")).doesNotContain("revised");
  }

  @Test
  void filesOfTheFirstCommitHaveTheirDayWhateverIsSet() throws Exception {
    git(repository, "2026-01-05T08:00:00Z", "config", "log.showRoot", "false");

    build();

    assertThat(page("about")).contains("<time datetime=\"2026-01-05\">");
  }

  @Test
  void daysAreThoseOfTheSitesTimeZone() throws Exception {
    Files.writeString(
        site.resolve("moot.yaml"), "title: Cups\ntime-zone: Asia/Tokyo\ngit-dates: true\n");
    post("tea.md", "title: Tea\ndate: 2026-01-05\nsummary: Black.\n");
    commit("2026-02-01T23:30:00Z");

    build();

    assertThat(page("posts/tea")).contains("<time datetime=\"2026-02-02\">");
  }

  @Test
  void whatIsNotCommittedDoesNotCount() throws Exception {
    build();
    String before = page("posts/tea");
    Folder.write(site, "posts/new.md", "---\ntitle: New\ndate: 2026-01-01\n---\n\nNew.\n");
    Files.writeString(
        site.resolve("posts/tea.md"), Product.read(site.resolve("posts/tea.md")) + "\n");

    build();

    assertThat(page("posts/new")).doesNotContain("revised");
    assertThat(before).doesNotContain("revised");
    assertThat(page("posts/tea")).doesNotContain("revised");
  }

  @Test
  void variablesOfGitDoNotLeadToAnotherRepository() throws Exception {
    Path other = temp.resolve("other");
    Files.createDirectories(other);
    git(other, "2026-03-01T08:00:00Z", "init", "-q");

    Run run =
        Product.process(
            Map.of("GIT_DIR", other.resolve(".git").toString()), temp, "build", site.toString());

    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(page("about")).contains("<time datetime=\"2026-01-05\">");
  }

  @Test
  void aShallowCloneIsSaidWhereTheDatesAreAskedFor() throws Exception {
    post("tea.md", "title: Tea\ndate: 2026-01-05\nsummary: Black.\n");
    commit("2026-02-01T08:00:00Z");
    post("milk.md", "title: Milk\ndate: 2026-01-05\nsummary: White.\n");
    commit("2026-02-03T08:00:00Z");
    Path clone = temp.resolve("clone");
    git(
        temp,
        "2026-03-01T08:00:00Z",
        "clone",
        "-q",
        "--depth=2",
        repository.toUri().toString(),
        clone.toString());
    site = clone.resolve("its site");

    Run run = Product.moot("build", site);

    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.err()).contains("moot.yaml:3:12", "git/shallow", "git fetch --unshallow");
    assertThat(page("posts/milk")).contains("<time datetime=\"2026-02-03\">");
    assertThat(page("posts/tea")).as("where the clone is cut off").doesNotContain("revised");
  }

  @Test
  void filesOfASiteThatLookLikeARepositoryAreNotOne() throws Exception {
    git(site, "2026-03-01T08:00:00Z", "init", "-q", "--bare", ".");

    Run run = Product.moot("build", site);

    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.err())
        .contains("warning[git/unavailable]: git cannot say when files changed: fatal: ")
        .contains("bare repository");
  }

  @Test
  void aCheckAsksGitToo() throws Exception {
    Files.delete(repository.resolve(".git/HEAD"));

    assertThat(Product.moot("check", site).err()).contains("warning[git/unavailable]");
  }

  private void build() {
    Run run = Product.moot("build", site);
    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.err()).isEmpty();
  }

  private String page(String path) {
    return Product.read(site.resolve("_site").resolve(path).resolve("index.html"));
  }

  private void post(String name, String frontMatter) throws IOException {
    Folder.write(site, "posts/" + name, "---\n" + frontMatter + "---\n\nWords.\n");
  }

  private void commit(String moment) throws Exception {
    git(repository, moment, "add", ".");
    git(repository, moment, "commit", "-q", "-m", "a change");
  }

  private static void git(Path folder, String moment, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=Ada", "-c", "user.email=ada@example.org"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_AUTHOR_DATE", moment);
    builder.environment().put("GIT_COMMITTER_DATE", moment);
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(said).isZero();
  }
}
