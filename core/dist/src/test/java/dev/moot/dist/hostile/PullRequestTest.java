package dev.moot.dist.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import dev.moot.engine.pipeline.FileLines;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.serve.ServeListener;
import dev.moot.serve.ServeOptions;
import dev.moot.serve.SiteServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

  @TempDir private Path temp;
  private Path site;

  @BeforeEach
  void aSiteFullOfLinks() throws IOException {
    site = SiteOfLinks.in(temp);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "github", "sarif", "json"})
  void nothingThatACheckSaysHoldsASecret(String format) throws IOException {
    Run run = Product.moot("check", site, "--safe", "--format", format);

    assertThat(run.exit()).as(run.text()).isEqualTo(1);
    assertThat(run.text()).contains("this link leads out of the site");
    SiteOfLinks.assertNothingOfThem(run.text());
  }

  @Test
  void norWhatItsProcessPrintsOrLeaves() throws Exception {
    Run run = Product.process(Map.of("CI", "true"), site, "check", "--safe", "--strict");

    assertThat(run.exit()).as(run.text()).isEqualTo(1);
    SiteOfLinks.assertNothingOfThem(run.text());
    SiteOfLinks.assertNothingOfThem(Product.moot("build", site, "--safe").text());
    for (String left : left()) {
      SiteOfLinks.assertNothingOfThem(left);
    }
  }

  /** What stands in files of the site that are no links, by now. */
  private List<String> left() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : Folder.files(site)) {
      if (!Files.isSymbolicLink(file)
          && !SiteOfLinks.ASKING.contains(site.relativize(file).toString())) {
        texts.add(file + "\n" + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return texts;
  }

  /** Whoever looks at it at home, by whatever command. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "build SITE --drafts",
        "check SITE --all",
        "check SITE --sources SITE/sources/all",
        "deploy SITE --dry-run",
        "explain real SITE",
        "explain tea SITE",
        "explain tea/calms SITE",
        "export argdown tea SITE",
        "export csv real SITE",
        "export jsonld tea SITE",
        "list claims SITE",
        "list people SITE",
        "list quotes SITE",
        "list sources SITE",
        "messages SITE",
        "new debate real SITE",
        "plugins SITE",
        "rename @ada @eda SITE",
        "rename calms soothes SITE",
        "rename tea/calms soothes SITE --dry-run",
        "why /posts/p/ SITE",
        "why posts/real.md SITE",
        "why /posts/real/ SITE"
      })
  void norWhatAnyCommandSaysOfIt(String line) {
    Run run = Product.moot((Object[]) line.replace("SITE", site.toString()).split(" "));

    assertThat(run.exit()).as(run.text()).isIn(1, 2);
    SiteOfLinks.assertNothingOfThem(run.text());
  }

  @Test
  void norWhatIsServedOfIt() throws Exception {
    StringBuilder heard = new StringBuilder();
    try (SiteServer server =
        SiteServer.start(
            Installation.in(Product.HOME, "0.1.0"),
            new ServeOptions(SiteOptions.of(site).withDrafts(true), 0),
            new ServeListener() {
              @Override
              public void updated(List<Diagnostic> problems, FileLines source) {
                problems.forEach(heard::append);
              }

              @Override
              public void failed(RuntimeException reason) {
                heard.append(reason);
              }
            })) {
      assertThat(heard.toString()).contains("this link leads out of the site");
      HttpClient client = HttpClient.newHttpClient();
      for (String path :
          List.of(
              "/",
              "/posts/real/",
              "/posts/p/",
              "/claims/real/",
              "/real/",
              "/assets/all/env-of-theirs.png",
              "/assets/hop/env-of-theirs.txt",
              "/posts/one.md",
              "/sources/one.txt",
              "/_moot/desk")) {
        String body =
            client
                .send(
                    HttpRequest.newBuilder(URI.create(server.url()).resolve(path)).build(),
                    HttpResponse.BodyHandlers.ofString())
                .body();
        SiteOfLinks.assertNothingOfThem(body);
      }
    }
    SiteOfLinks.assertNothingOfThem(heard.toString());
  }
}
