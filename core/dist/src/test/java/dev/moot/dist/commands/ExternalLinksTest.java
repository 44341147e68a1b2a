package dev.moot.dist.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code moot check --external} against a server of this machine. */
class ExternalLinksTest {

  @TempDir Path site;

  private final List<String> requests = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          requests.add(path);
          exchange.getResponseHeaders().set("Location", "/there");
          int status = path.equals("/gone") ? 404 : path.equals("/old") ? 301 : 200;
          exchange.sendResponseHeaders(path.equals("/shut") ? 403 : status, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void write(String link, String url, String archive) throws IOException {
    Folder.write(site, "moot.yaml", "title: T\n");
    Folder.write(
        site,
        "posts/p.md",
        "---\ntitle: P\ndate: 2026-01-02\nsummary: S\n---\n\nSee [this](" + link + ").\n");
    Folder.write(
        site,
        "claims/tea.yaml",
        """
        schema: claims/1
        debate: tea
        title: Tea?
        claims:
          calms:
            text: Tea calms.
            evidence: [{title: A trial, url: "%s", archive: "%s"}]
        """
            .formatted(url, archive));
  }

  private Run check(Object... more) {
    Object[] arguments = new Object[more.length + 2];
    arguments[0] = "check";
    arguments[1] = site;
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Product.moot(arguments);
  }

  private static List<String> codes(Run run) {
    return Pattern.compile("\\[([a-z/-]+)]: `")
        .matcher(run.err())
        .results()
        .map(m -> m.group(1))
        .toList();
  }

  @Test
  void deadLinksOfProseAndClaimFilesAreWarningsWhereTheyStand() throws IOException {
    write(url("/gone"), url("/gone"), url("/copy"));

    Run run = check("--external", "--allow-private");

    assertThat(run.exit()).isZero();
    assertThat(codes(run)).containsExactly("external/dead-link", "external/dead-link");
    assertThat(run.err())
        .contains(
            "posts/p.md:7:12: warning[external/dead-link]: `" + url("/gone") + "` answers 404")
        .contains("look for a copy: https://web.archive.org/web/20260102/" + url("/gone"))
        .contains("claims/tea.yaml:7:38: warning[external/dead-link]")
        .contains("there is a copy: link to `" + url("/copy") + "`");
    assertThat(run.out()).contains("2 addresses of other sites: 2 asked now, 0 known from before");
    assertThat(check("--external", "--allow-private", "--strict").exit()).isEqualTo(1);
  }

  @Test
  void whatMovedOrKeepsPeopleOutIsANoticeAndFailsNothing() throws IOException {
    write(url("/old"), url("/shut"), url("/copy"));

    Run run = check("--external", "--allow-private", "--strict");

    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(codes(run)).containsExactlyInAnyOrder("external/moved", "external/unchecked");
    assertThat(run.err())
        .contains("notice[external/moved]: `" + url("/old") + "` has moved for good to `")
        .contains("notice[external/unchecked]: `" + url("/shut") + "` answers 403");
    assertThat(run.out()).contains("2 notices");
  }

  @Test
  void onlyACheckThatIsToldToAsksAnybody() throws IOException {
    write(url("/gone"), url("/gone"), url("/copy"));

    assertThat(check().exit()).isZero();
    assertThat(Product.moot("build", site).exit()).isZero();
    assertThat(check("--external").exit()).isZero();

    assertThat(requests).as("this machine is no public one").isEmpty();
  }

  @Test
  void answersAreKeptAndRunsTellOfThem() throws IOException {
    write(url("/there"), url("/there"), url("/copy"));
    check("--external", "--allow-private");
    int asked = requests.size();

    Run again = check("--external", "--allow-private", "--format", "json");

    assertThat(requests).hasSize(asked);
    assertThat(again.out()).contains("\"external\":{\"addresses\":2,\"asked\":0}");
    assertThat(Files.readString(site.resolve(".moot/links.tsv")))
        .contains("\talive\t" + url("/there"));
  }

  @Test
  void aDeadLinkCanBeSilencedAndTheCommentIsNotCalledNeedlessByOthers() throws IOException {
    write(url("/there"), url("/there"), url("/copy"));
    Folder.write(
        site,
        "posts/p.md",
        "---\ntitle: P\ndate: 2026-01-02\nsummary: S\n---\n\n<!-- moot: ignore external/dead-link: it says so -->\n"
            + "See [this]("
            + url("/gone")
            + ").\n");

    assertThat(check().text()).doesNotContain("config/unused-ignore");
    Run run = check("--external", "--allow-private");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("1 warning silenced");
  }
}
