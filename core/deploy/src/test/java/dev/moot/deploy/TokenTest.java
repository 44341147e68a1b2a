package dev.moot.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing over http with a token of the environment, and who gets to see that token. */
class TokenTest {

  private static final String TOKEN = "sesame-7f3a9c";

  @TempDir private Path temp = Path.of("");
  private Bench bench;

  @BeforeEach
  void aSiteAndAToken() throws IOException {
    temp = temp.toRealPath();
    bench = new Bench(temp);
    bench.build("index.html", "<p>Tea</p>", "a/b/index.html", "<p>Cup</p>");
    bench.environment.put("MOOT_DEPLOY_TOKEN", TOKEN);
  }

  @Test
  void theTokenPushesTwiceAndThenNothing() throws Exception {
    try (GitServer server = server(Optional.empty())) {
      DeployResult first = bench.deploy();
      assertThat(first.transfer()).isEqualTo(TransferKind.JGIT);
      assertThat(first.remote()).isEqualTo(server.url());
      assertThat(bench.published("gh-pages")).isEqualTo(Bench.files(bench.output()));
      bench.build("index.html", "<p>Coffee</p>", "a/b/index.html", "<p>Cup</p>");
      assertThat(bench.deploy().before()).isEqualTo(first.commit());
      assertThat(bench.published("gh-pages")).isEqualTo(Bench.files(bench.output()));
      assertThat(bench.commits("gh-pages")).isEqualTo(2);
      assertThat(bench.deploy().needed()).isFalse();
      bench.squash = true;
      bench.deploy();
      assertThat(bench.commits("gh-pages")).isEqualTo(1);
      assertThat(server.requests).noneMatch(r -> r.path().contains(TOKEN));
    }
  }

  @Test
  void bothWaysMakeTheSameCommit() throws Exception {
    try (GitServer server = server(Optional.empty())) {
      Optional<String> commit = bench.deploy().commit();
      bench.git(bench.bare, "update-ref", "-d", "refs/heads/gh-pages");
      bench.remote = bench.bare.toString();
      assertThat(bench.deploy().commit()).isEqualTo(commit);
      assertThat(server.requests).isNotEmpty();
    }
  }

  @Test
  void aWrongTokenIsRefusedWithoutBeingNamed() throws Exception {
    try (GitServer server = server(Optional.empty())) {
      bench.environment.put("MOOT_DEPLOY_TOKEN", "mustard-22");
      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(bench::deploy)
          .withMessageStartingWith(server.url() + " did not let us in: ")
          .withMessageNotContaining("mustard")
          .satisfies(e -> assertThat(e.hint()).contains("right to write"));
    }
  }

  @Test
  void aRefusalIsQuotedWithoutTheToken() throws Exception {
    try (GitServer server = server(Optional.of("protected branch, and so is " + TOKEN))) {
      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(bench::deploy)
          .withMessage(
              "`gh-pages` of "
                  + server.url()
                  + " refused the push: protected branch, and so is ***");
    }
  }

  @Test
  void anotherServerDoesNotGetTheToken() throws Exception {
    try (GitServer stranger = new GitServer(bench.bare, TOKEN, Optional.empty());
        GitServer server = server(Optional.empty())) {
      server.sendTo(stranger.url());
      assertThatExceptionOfType(RefusedException.class).isThrownBy(bench::deploy);
      assertThat(stranger.requests).isNotEmpty().allMatch(r -> r.password().isEmpty());
    }
  }

  @Test
  void neitherGitNorItsHooksAreToldTheToken() throws Exception {
    Path arguments = temp.resolve("arguments");
    Path variables = temp.resolve("variables");
    bench.environment.put("GIT_TRACE", arguments.toString());
    bench.hook("pre-receive", "env > '" + variables + "'\n");
    bench.remote = bench.bare.toString();
    bench.deploy();
    try (GitServer server = server(Optional.empty())) {
      bench.build("index.html", "again");
      bench.deploy();
      assertThat(server.requests).anyMatch(r -> r.password().equals(Optional.of(TOKEN)));
    }
    assertThat(Files.readString(arguments)).contains("push --porcelain").doesNotContain(TOKEN);
    assertThat(Files.readString(variables)).contains("PATH=").doesNotContain(TOKEN);
  }

  @Test
  void withoutATokenGitUsesTheCredentialsOfTheSitesRepository() throws Exception {
    bench.environment.remove("MOOT_DEPLOY_TOKEN");
    try (GitServer server = server(Optional.empty())) {
      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(bench::deploy)
          .withMessageContaining("did not let us in")
          .satisfies(e -> assertThat(e.hint()).contains("MOOT_DEPLOY_TOKEN"));
      bench.git(
          bench.site,
          "config",
          "credential.helper",
          "!f() { echo username=aunt; echo password=" + TOKEN + "; }; f");
      DeployResult result = bench.deploy();
      assertThat(result.transfer()).isEqualTo(TransferKind.GIT);
      assertThat(bench.published("gh-pages")).isEqualTo(Bench.files(bench.output()));
      assertThat(server.requests).isNotEmpty();
    }
  }

  private GitServer server(Optional<String> refusal) throws IOException {
    GitServer server = new GitServer(bench.bare, TOKEN, refusal);
    bench.remote = server.url();
    return server;
  }
}
