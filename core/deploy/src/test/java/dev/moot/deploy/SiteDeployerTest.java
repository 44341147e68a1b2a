package dev.moot.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing to a repository on this machine. */
class SiteDeployerTest {

  @TempDir private Path temp = Path.of("");
  private Bench bench;

  @BeforeEach
  void aSiteWithARemote() throws IOException {
    temp = temp.toRealPath();
    bench = new Bench(temp);
    bench.build("index.html", "<p>Tea</p>", "a/b/index.html", "\u00e9\r\n\n", ".nojekyll", "");
  }

  @Test
  void theBranchHoldsTheFilesOfTheOutputByteByByte() throws Exception {
    DeployResult result = bench.deploy();
    assertThat(bench.published("gh-pages")).isEqualTo(Bench.files(bench.output()));
    assertThat(result.changes().added())
        .containsExactly(".moot-manifest", ".nojekyll", "a/b/index.html", "index.html");
    assertThat(result.before()).isEmpty();
    assertThat(result.commit()).contains(bench.git(bench.bare, "rev-parse", "gh-pages"));
    assertThat(result.transfer()).isEqualTo(TransferKind.GIT);
  }

  @Test
  void aSecondDeploymentStandsOnTheFirst() throws Exception {
    String first = bench.deploy().commit().orElseThrow();
    bench.build("index.html", "<p>Coffee</p>", "new.css", "p {}");
    DeployResult result = bench.deploy();
    assertThat(bench.published("gh-pages")).isEqualTo(Bench.files(bench.output()));
    assertThat(bench.git(bench.bare, "rev-parse", "gh-pages~1")).isEqualTo(first);
    assertThat(bench.commits("gh-pages")).isEqualTo(2);
    assertThat(result.changes())
        .isEqualTo(
            new Changes(
                List.of("new.css"),
                List.of(".moot-manifest", "index.html"),
                List.of(".nojekyll", "a/b/index.html")));
  }

  @Test
  void whatHasNotChangedIsNotPushed() throws Exception {
    bench.deploy();
    DeployResult result = bench.deploy();
    assertThat(result.needed()).isFalse();
    assertThat(result.commit()).isEmpty();
    assertThat(bench.commits("gh-pages")).isEqualTo(1);
  }

  @Test
  void squashingLeavesOneCommitEvenWhereNoFileChanges() throws Exception {
    bench.deploy();
    bench.build("index.html", "<p>Coffee</p>");
    bench.deploy();
    bench.squash = true;
    assertThat(bench.deploy().needed()).isTrue();
    assertThat(bench.commits("gh-pages")).isEqualTo(1);
    assertThat(bench.published("gh-pages")).isEqualTo(Bench.files(bench.output()));
    assertThat(bench.deploy().needed()).isFalse();
  }

  @Test
  void aDryRunSaysWhatWouldChangeAndPushesNothing() throws Exception {
    bench.dryRun = true;
    DeployResult result = bench.deploy();
    assertThat(result.needed()).isTrue();
    assertThat(result.commit()).isEmpty();
    assertThat(result.changes().added()).hasSize(4);
    assertThat(bench.git(bench.bare, "branch", "--list")).isEmpty();
  }

  @Test
  void theSitesRepositoryAndTheOtherBranchesStayAsTheyAre() throws Exception {
    bench.git(bench.site, "push", "-q", "origin", "main");
    Bench.write(bench.site, "moot.yaml", "title: Changed\n");
    bench.git(bench.site, "add", "moot.yaml");
    Bench.write(bench.site, "moot.yaml", "title: Changed again\n");
    Bench.write(bench.site, "draft.md", "not added\n");
    String main = bench.git(bench.bare, "rev-parse", "main");
    SortedMap<String, String> before = Bench.files(bench.site);
    SortedMap<String, String> home = Bench.files(temp.resolve("home"));
    bench.deploy();
    bench.build("index.html", "other");
    bench.deploy();
    SortedMap<String, String> after = Bench.files(bench.site);
    after.keySet().removeIf(f -> f.startsWith("_site/") || f.startsWith(".moot/"));
    before.keySet().removeIf(f -> f.startsWith("_site/") || f.startsWith(".moot/"));
    assertThat(after).isEqualTo(before).containsKeys(".git/index", ".git/HEAD", ".git/config");
    assertThat(bench.git(bench.bare, "rev-parse", "main")).isEqualTo(main);
    assertThat(bench.git(bench.bare, "for-each-ref", "--format=%(refname)"))
        .isEqualTo("refs/heads/gh-pages\nrefs/heads/main");
    assertThat(Bench.files(temp.resolve("home"))).isEqualTo(home);
  }

  @Test
  void theSameFilesGiveTheSameCommit() throws Exception {
    String first = bench.deploy().commit().orElseThrow();
    bench.git(bench.bare, "update-ref", "-d", "refs/heads/gh-pages");
    assertThat(bench.deploy().commit()).contains(first);
    assertThat(bench.git(bench.bare, "log", "-1", "--format=%an <%ae> %cn %at %ct", "gh-pages"))
        .isEqualTo("An Aunt <aunt@example.org> An Aunt 1795176000 1795176000");
  }

  @Test
  void theCommitNamesItsSourceAndSaysIfThereWasMore() throws Exception {
    String source = bench.git(bench.site, "rev-parse", "HEAD");
    bench.deploy();
    assertThat(message())
        .isEqualTo("Publish the site of " + source.substring(0, 7) + "\n\nSource: " + source);
    Bench.write(bench.site, "posts/new.md", "not committed\n");
    bench.build("index.html", "with it");
    bench.message = Optional.of("A new digest");
    bench.deploy();
    assertThat(message())
        .isEqualTo(
            "A new digest\n\nSource: "
                + source
                + "\nIt was built with changes that are not in that commit.");
  }

  @Test
  void withoutAUserInTheConfigurationMootIsTheAuthor() throws Exception {
    bench.git(temp, "config", "--global", "--unset", "user.name");
    bench.git(temp, "config", "--global", "--unset", "user.email");
    bench.deploy();
    assertThat(bench.git(bench.bare, "log", "-1", "--format=%an <%ae>", "gh-pages"))
        .isEqualTo("Moot <moot@localhost>");
  }

  @Test
  void theAuthorIsTheOneThatGitWouldTakeForThisRepository() throws Exception {
    Bench.write(temp, "work.config", "[user]\n\temail = aunt@work.example\n");
    bench.git(
        temp,
        "config",
        "--global",
        "includeIf.gitdir:" + bench.site + "/.path",
        temp.resolve("work.config").toString());
    bench.deploy();
    assertThat(bench.git(bench.bare, "log", "-1", "--format=%ae", "gh-pages"))
        .isEqualTo("aunt@work.example");
  }

  @Test
  void withoutGitTheCommitSaysTheSame() throws Exception {
    for (boolean changed : new boolean[] {false, true}) {
      if (changed) {
        Bench.write(bench.site, "posts/new.md", "not committed\n");
        bench.build("index.html", "with it");
      }
      bench.deploy();
      GitProgram none = new GitProgram(temp.resolve("nowhere"), bench.environment, false);
      try (SourceRepository source = SourceRepository.around(bench.site)) {
        Authorship authorship = new Authorship(source, none, bench.options());
        assertThat(authorship.message().strip()).isEqualTo(message());
        assertThat(message().contains("not in that commit")).isEqualTo(changed);
      }
    }
  }

  @Test
  void aRepositoryOfAnotherHashIsNamedToo() throws Exception {
    Path other = Files.createDirectories(temp.resolve("sha256"));
    bench.git(other, "init", "-q", "--object-format=sha256");
    Bench.write(other, ".gitignore", "_site/\n.moot/\n");
    bench.git(other, "add", "-A");
    bench.git(other, "commit", "-q", "-m", "one");
    bench.site = other;
    bench.build("index.html", "x");
    bench.remote = bench.bare.toString();
    bench.deploy();
    assertThat(message()).endsWith("Source: " + bench.git(other, "rev-parse", "HEAD"));
  }

  @Test
  void aSiteInASubfolderIsPublishedAlone() throws Exception {
    Path top = bench.site;
    bench.site = Files.createDirectories(top.resolve("docs/site"));
    bench.build("index.html", "below");
    Bench.write(top, "elsewhere.txt", "not of the site\n");
    bench.deploy();
    assertThat(bench.published("gh-pages")).containsOnlyKeys(".moot-manifest", "index.html");
    assertThat(message()).doesNotContain("not in that commit");
  }

  @Test
  void aLinkedWorkTreeHasTheRemotesOfItsRepository() throws Exception {
    Path tree = temp.resolve("tree");
    bench.git(bench.site, "worktree", "add", "-q", "-b", "other", tree.toString());
    bench.site = tree;
    bench.build("index.html", "from a work tree");
    bench.deploy();
    assertThat(bench.published("gh-pages")).containsEntry("index.html", "from a work tree");
    assertThat(message()).contains(bench.git(tree, "rev-parse", "HEAD"));
  }

  @Test
  void variablesOfAnotherRepositoryDoNotLeadAstray() throws Exception {
    bench.environment.put("GIT_DIR", temp.resolve("nowhere").toString());
    bench.environment.put("GIT_INDEX_FILE", temp.resolve("nowhere/index").toString());
    bench.deploy();
    assertThat(bench.published("gh-pages")).containsKey("index.html");
  }

  @Test
  void aSiteInNoRepositoryCanBePublishedToAnAddress() throws Exception {
    bench.site = Files.createDirectories(temp.resolve("loose"));
    bench.build("index.html", "loose");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(bench::deploy)
        .withMessageContaining("is in no git repository");
    bench.remote = bench.bare.toString();
    bench.deploy();
    assertThat(message()).isEqualTo("Publish the site");
  }

  @Test
  void filesThatMootDidNotWriteAreLeftOut() throws Exception {
    Bench.write(bench.output(), "notes/private.txt", "mine\n");
    DeployResult result = bench.deploy();
    assertThat(result.leftOut()).containsExactly("notes/private.txt");
    assertThat(bench.published("gh-pages")).doesNotContainKey("notes/private.txt");
  }

  @Test
  void theDomainThatGitHubWroteToTheBranchStays() throws Exception {
    bench.deploy();
    bench.pushElsewhere("gh-pages", "CNAME", "quarrels.example\n");
    bench.build("index.html", "changed");
    assertThat(bench.deploy().kept()).containsExactly("CNAME");
    assertThat(bench.published("gh-pages"))
        .containsEntry("CNAME", "quarrels.example\n")
        .containsEntry("index.html", "changed");
    assertThat(bench.deploy().needed()).isFalse();
  }

  @Test
  void aTemporaryRepositoryIsGoneWhenItIsClosed() throws Exception {
    bench.deploy();
    TemporaryRepository temporary = new TemporaryRepository();
    try (temporary) {
      Remote remote = Remote.of("origin", bench.bare.toString(), temp);
      GitProgram git = new GitProgram(bench.site, bench.environment, false);
      assertThat(new GitTransfer(git, remote).fetch(temporary, "gh-pages")).isPresent();
    }
    assertThat(temporary.folder()).doesNotExist();
  }

  private String message() throws IOException {
    return bench.git(bench.bare, "log", "-1", "--format=%B", "gh-pages");
  }
}
