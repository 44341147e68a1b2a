package dev.moot.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not published, and what is said then. */
class RefusedDeploymentsTest {

  @TempDir private Path temp = Path.of("");
  private Bench bench;

  @BeforeEach
  void aSiteWithARemote() throws IOException {
    temp = temp.toRealPath();
    bench = new Bench(temp);
    bench.build("index.html", "<p>Tea</p>");
  }

  @Test
  void aHookThatRefusesIsQuoted() throws Exception {
    bench.hook("pre-receive", "echo 'No pushes on Saturdays' >&2\nexit 1\n");
    refused(
        "`gh-pages` of origin (",
        "refused the push: pre-receive hook declined, and says: No pushes on Saturdays");
    assertThat(bench.git(bench.bare, "branch", "--list")).isEmpty();
  }

  @Test
  void aBranchWithOtherFilesIsRefusedAndReplacedWhenAsked() throws Exception {
    bench.git(bench.site, "push", "-q", "origin", "main");
    bench.branch = "main";
    refused("`main` of origin", "files that Moot did not write: .gitignore, moot.yaml");
    bench.replace = true;
    bench.deploy();
    assertThat(bench.published("main")).isEqualTo(Bench.files(bench.output()));
    assertThat(bench.commits("main")).isEqualTo(2);
  }

  @Test
  void aBranchThatMovedMeanwhileIsLeftAlone() throws Exception {
    bench.deploy();
    for (boolean force : new boolean[] {false, true}) {
      Transfer transfer = transfer();
      try (TemporaryRepository temporary = new TemporaryRepository()) {
        Optional<ObjectId> tip = transfer.fetch(temporary, "gh-pages");
        bench.pushElsewhere("gh-pages", "late-" + force + ".txt", "somebody else's\n");
        String moved = bench.git(bench.bare, "rev-parse", "gh-pages");
        ObjectId commit = commit(temporary, tip);
        assertThatExceptionOfType(RefusedException.class)
            .isThrownBy(() -> transfer.push(temporary, "gh-pages", commit, tip, force))
            .withMessageContaining("was changed by somebody else meanwhile");
        assertThat(bench.git(bench.bare, "rev-parse", "gh-pages")).isEqualTo(moved);
      }
    }
  }

  @Test
  void aBranchThatCameUpMeanwhileIsLeftAlone() throws Exception {
    for (boolean force : new boolean[] {false, true}) {
      String branch = "pages-" + force;
      Transfer transfer = transfer();
      try (TemporaryRepository temporary = new TemporaryRepository()) {
        assertThat(transfer.fetch(temporary, branch)).isEmpty();
        bench.pushElsewhere(branch, "index.html", "somebody else's\n");
        ObjectId commit = commit(temporary, Optional.empty());
        assertThatExceptionOfType(RefusedException.class)
            .isThrownBy(() -> transfer.push(temporary, branch, commit, Optional.empty(), force))
            .withMessageContaining("was changed by somebody else meanwhile");
      }
    }
  }

  @Test
  void aMistypedRemoteIsRefusedWithASuggestion() {
    bench.remote = "orign";
    refused("has no remote `orign`", "").satisfies(hint("did you mean `origin`?"));
    bench.remote = "./nowhere.git";
    refused("there is no repository `./nowhere.git`", "");
  }

  @Test
  void aFolderThatIsNoRepositoryIsSaidToBeNone() throws IOException {
    Files.createDirectories(temp.resolve("empty"));
    bench.remote = "./empty";
    refused("there is no repository at ", "empty");
  }

  @Test
  void digitsOfAnAddressAreNoAnswerOfAServer() throws IOException {
    Files.createDirectories(temp.resolve("empty-14034"));
    bench.remote = "./empty-14034";
    refused("there is no repository at ", "empty-14034");
  }

  @Test
  void aServerThatDoesNotAnswerIsSaidNotToBeReached() {
    bench.remote = "http://localhost:9/site.git";
    assertThatExceptionOfType(UnreachableException.class)
        .isThrownBy(bench::deploy)
        .withMessageContaining("http://localhost:9/site.git cannot be reached: ");
    bench.environment.put("MOOT_DEPLOY_TOKEN", "sesame-7f3a");
    assertThatExceptionOfType(UnreachableException.class)
        .isThrownBy(bench::deploy)
        .withMessageContaining("http://localhost:9/site.git cannot be reached: ");
  }

  @Test
  void withoutGitItIsSaidWhatNeedsIt() {
    bench.environment.put("PATH", temp.toString());
    GitProgram none = new GitProgram(temp.resolve("nowhere"), bench.environment, false);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(
            () -> {
              try (TemporaryRepository temporary = new TemporaryRepository()) {
                Remote remote = Remote.of("o", "https://example.org/x.git", temp);
                new GitTransfer(none, remote).fetch(temporary, "gh-pages");
              }
            })
        .withMessageContaining("needs git, which is not installed here")
        .satisfies(hint("MOOT_DEPLOY_TOKEN"));
  }

  @Test
  void aBuildThatDidNotFinishIsNotPublished() throws IOException {
    Bench.write(bench.site, "._site.moot-staging/journal", "move index.html\nend\n");
    refused("did not finish", "");
  }

  @Test
  void aFileThatWasChangedByHandIsNotPublished() throws IOException {
    Files.writeString(bench.output().resolve("index.html"), "by hand");
    refused("index.html is not as Moot wrote it", "");
  }

  @Test
  void aLinkIsNotPublished() throws IOException {
    Path page = bench.output().resolve("index.html");
    Files.move(page, temp.resolve("elsewhere.html"));
    Files.createSymbolicLink(page, temp.resolve("elsewhere.html"));
    refused("index.html is a link", "");
  }

  @Test
  void aNameThatGitCannotHoldIsRefused() throws IOException {
    bench.build("a/.git/config", "x");
    refused("git can hold no file `a/.git/config`", "");
    bench.branch = "no..branch";
    refused("`no..branch` cannot be the name of a branch", "");
  }

  @Test
  void aPasswordInAnAddressIsNotShown() throws Exception {
    Remote remote = Remote.of("origin", "https://aunt:sesame-7f3a@example.org/x.git", temp);
    assertThat(remote.shown()).isEqualTo("origin (https://example.org/x.git)");
    assertThat(remote.toString()).doesNotContain("sesame");
    assertThatExceptionOfType(UnreachableException.class)
        .isThrownBy(
            () ->
                new RemoteTrouble(remote, Optional.empty())
                    .with("fatal: bad 'https://aunt:sesame-7f3a@example.org/x.git'"))
        .withMessageNotContaining("sesame");
    assertThat(Token.of(new URIish("https://example.org/x.git"), Map.of("GITHUB_TOKEN", "t")))
        .as("GitHub's token goes to GitHub alone")
        .isEmpty();
    assertThat(Token.of(new URIish("http://example.org/x"), Map.of("MOOT_DEPLOY_TOKEN", "t")))
        .as("no token where others can read it")
        .isEmpty();
    assertThat(Token.of(new URIish("https://github.com/a/b"), Map.of("GITHUB_TOKEN", "t")))
        .isPresent();
  }

  private Transfer transfer() throws RefusedException {
    return new GitTransfer(
        new GitProgram(bench.site, bench.environment, false),
        Remote.of("origin", bench.bare.toString(), temp));
  }

  /** A commit of one empty file. */
  private ObjectId commit(TemporaryRepository temporary, Optional<ObjectId> tip)
      throws IOException {
    String dir = "--git-dir=" + temporary.folder();
    String blob = bench.git(temp, dir, "hash-object", "-w", "-t", "tree", "/dev/null");
    String made =
        tip.isPresent()
            ? bench.git(temp, dir, "commit-tree", blob, "-m", "late", "-p", tip.get().name())
            : bench.git(temp, dir, "commit-tree", blob, "-m", "late");
    return ObjectId.fromString(made);
  }

  private org.assertj.core.api.ThrowableAssertAlternative<RefusedException> refused(
      String start, String end) {
    return assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(bench::deploy)
        .withMessageContaining(start)
        .withMessageContaining(end);
  }

  private static Consumer<RefusedException> hint(String words) {
    return e -> assertThat(e.hint()).contains(words);
  }
}
