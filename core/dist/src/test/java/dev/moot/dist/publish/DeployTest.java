package dev.moot.dist.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import dev.moot.dist.product.SmallSite;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code moot deploy} as a command: what arrives, what stays, what is printed. */
@Timeout(1800)
class DeployTest {

  private static final String TOKEN = "sesame-7f3a9c";

  @TempDir private Path temp = Path.of("");
  private Path site = Path.of("");
  private Path bare = Path.of("");
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void aSiteWithARemote() throws Exception {
    environment.put("HOME", Files.createDirectories(temp.resolve("home")).toString());
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    environment.put("GIT_TERMINAL_PROMPT", "0");
    environment.put("MOOT_DEPLOY_TOKEN", "");
    environment.put("GITHUB_TOKEN", "");
    environment.put("SOURCE_DATE_EPOCH", "1795176000");
    bare = temp.resolve("bare.git");
    site =
        SmallSite.in(temp.resolve("site"), "")
            .post("tea", "2024-05-01", "", "Tea is warm.")
            .file("pages/about.md", "---\ntitle: About\n---\n\nOf cups.\n")
            .file(
                "assets/cup.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>A cup</title></svg>\n")
            .folder();
    Folder.write(site, ".gitignore", "_site/\n.moot/\n");
    git(temp, "config", "--global", "user.name", "An Aunt");
    git(temp, "config", "--global", "user.email", "aunt@example.org");
    git(temp, "init", "-q", "--bare", bare.toString());
    git(site, "init", "-q", "-b", "main");
    git(site, "add", "-A");
    git(site, "commit", "-q", "-m", "one");
    git(site, "remote", "add", "origin", bare.toString());
    git(site, "push", "-q", "origin", "main");
  }

  @Test
  void deployingTwiceGivesTheRightTreesAndHistoryAndTouchesNothingElse() throws Exception {
    Folder.write(site, "pages/old.md", "---\ntitle: Old\n---\n\nOld.\n");
    SortedMap<String, String> repository = Folder.snapshot(site.resolve(".git"));
    String main = git(bare, "rev-parse", "main");

    Run first = moot("deploy");
    assertThat(first.exit()).as(first.text()).isZero();
    assertThat(first.out()).contains("pushed to `gh-pages` of origin", "the branch is new");
    assertThat(published()).isEqualTo(Folder.snapshot(site.resolve("_site")));
    assertThat(Folder.snapshot(site.resolve(".git"))).isEqualTo(repository);

    Files.delete(site.resolve("pages/old.md"));
    Folder.write(site, "pages/new.md", "---\ntitle: New\n---\n\nNew.\n");
    Run second = moot("deploy");
    assertThat(second.exit()).as(second.text()).isZero();
    assertThat(published()).isEqualTo(Folder.snapshot(site.resolve("_site")));
    assertThat(git(bare, "rev-list", "--count", "gh-pages")).isEqualTo("2");
    assertThat(git(bare, "log", "--format=%at", "gh-pages")).isEqualTo("1795176000\n1795176000");

    assertThat(moot("deploy").out()).contains("is up to date: nothing was pushed");
    assertThat(git(bare, "rev-list", "--count", "gh-pages")).isEqualTo("2");
    assertThat(git(bare, "rev-parse", "main")).isEqualTo(main);
    assertThat(Folder.snapshot(site.resolve(".git"))).isEqualTo(repository);
    assertThat(temp.resolve("home/.config")).doesNotExist();
  }

  @Test
  void aDryRunNamesWhatWouldChange() throws Exception {
    Run run = moot("deploy", "--dry-run");
    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.out())
        .contains("would push to `gh-pages` of origin", "  + .nojekyll", "... and ", " more");
    assertThat(git(bare, "branch", "--list", "gh-pages")).isEmpty();
  }

  @Test
  void aSiteWithErrorsIsNotPushed() throws Exception {
    Folder.write(site, "pages/about.md", "---\ntitle: About\n---\n\n[[no-such-claim]]\n");
    Run run = moot("deploy");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("error[", "nothing was pushed");
    assertThat(git(bare, "branch", "--list", "gh-pages")).isEmpty();
  }

  @Test
  void warningsStopAStrictDeployment() throws Exception {
    Folder.write(site, "pages/cup.md", "---\ntitle: Cup\n---\n\n![](/assets/cup.svg)\n");
    Run run = moot("deploy", "--strict");
    assertThat(run.exit()).as(run.text()).isEqualTo(1);
    assertThat(run.err()).contains("warning[", "nothing was pushed");
    assertThat(git(bare, "branch", "--list", "gh-pages")).isEmpty();
  }

  @Test
  void theTargetInTheConfigurationIsTakenAndTheDomainPublished() throws Exception {
    String moot = Files.readString(site.resolve("moot.yaml"));
    Folder.write(
        site,
        "moot.yaml",
        moot.replaceFirst("(?m)^url:.*", "url: https://digests.example.org/")
            + "deploy: {remote: upstream, branch: site}\n");
    git(site, "remote", "rename", "origin", "upstream");
    Run run = moot("deploy");
    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.out()).contains("`site` of upstream");
    assertThat(git(bare, "show", "site:CNAME")).isEqualTo("digests.example.org");
  }

  @Test
  void aRefusedPushIsTwoLines() throws Exception {
    Folder.write(bare, "hooks/pre-receive", "#!/bin/sh\necho 'Not on Saturdays' >&2\nexit 1\n");
    assertThat(bare.resolve("hooks/pre-receive").toFile().setExecutable(true)).isTrue();
    refused(2, "pre-receive hook declined, and says: Not on Saturdays");
    refused(2, "files that Moot did not write: ", "--branch", "main");
    refused(2, "has no remote `upstream`", "--remote", "upstream");
    refused(2, "there is no repository `../nowhere.git`", "--remote", "../nowhere.git");
    refused(3, "cannot be reached", "--remote", "http://localhost:9/site.git");
    environment.put("SOURCE_DATE_EPOCH", "yesterday");
    refused(2, "SOURCE_DATE_EPOCH is `yesterday`");
  }

  @Test
  void theTokenIsNeverPrinted() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    List<String> sent = new ArrayList<>();
    server.createContext(
        "/",
        exchange -> {
          sent.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
          exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"" + TOKEN + "\"");
          exchange.sendResponseHeaders(401, -1);
          exchange.close();
        });
    server.start();
    try {
      environment.put("MOOT_DEPLOY_TOKEN", TOKEN);
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/site.git";
      for (String format : List.of("text", "json")) {
        Run run = moot("deploy", "--remote", url, "--format", format);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("did not let us in");
        assertThat(run.text()).doesNotContain(TOKEN).doesNotContain("Exception");
      }
      assertThat(sent).as("the token was tried").anyMatch(a -> a.startsWith("Basic "));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void otherProgramsGetOneJsonDocument() throws Exception {
    Run run = moot("deploy", "--format", "json");
    assertThat(run.out())
        .startsWith("{\"diagnostics\":[]")
        .contains("\"branch\":\"gh-pages\",\"by\":\"git\",\"needed\":true,\"before\":null")
        .contains("\"commit\":\"" + git(bare, "rev-parse", "gh-pages") + "\"");
  }

  private void refused(int exit, String words, String... options) throws Exception {
    List<Object> arguments = new ArrayList<>(List.of("deploy"));
    arguments.addAll(List.of(options));
    Run run = moot(arguments.toArray());
    assertThat(run.exit()).as(run.text()).isEqualTo(exit);
    assertThat(run.err()).startsWith("moot: ").contains(words).doesNotContain("Exception");
    assertThat(run.err().lines()).as("why, and what to do").hasSize(2);
  }

  private Run moot(Object... arguments) throws Exception {
    return Product.process(environment, site, arguments);
  }

  private SortedMap<String, String> published() throws Exception {
    Path clone = Files.createTempDirectory(temp, "clone");
    git(temp, "clone", "-q", "--branch", "gh-pages", bare.toString(), clone.toString());
    SortedMap<String, String> files = Folder.snapshot(clone);
    files.keySet().removeIf(f -> f.equals(".git/") || f.startsWith(".git/"));
    return files;
  }

  private String git(Path folder, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(temp, "git", ".out");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    int exit = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start().waitFor();
    assertThat(exit).as(Files.readString(out)).isZero();
    return Files.readString(out).strip();
  }
}
