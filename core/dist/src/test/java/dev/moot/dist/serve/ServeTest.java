package dev.moot.dist.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.PluginJar;
import dev.moot.dist.product.Product;
import dev.moot.engine.pipeline.FileLines;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.serve.ServeListener;
import dev.moot.serve.ServeOptions;
import dev.moot.serve.SiteServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server answers, and to whom; and that it hears of every way to save a file. */
class ServeTest {

  /** After all posts of the golden site but the one that is scheduled. */
  private static final Instant TODAY = Instant.parse("2026-12-01T00:00:00Z");

  /** Long enough on any machine; no test waits for it unless it fails. */
  private static final long PATIENCE_SECONDS = 1800;

  private static final String LINE = "<script src=\"/_moot/live.js\" [^>]*></script>\n";

  @TempDir private Path temp;
  private final BlockingQueue<List<Diagnostic>> updates = new LinkedBlockingQueue<>();
  private final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private Path site;
  private SiteServer server;

  @BeforeEach
  void start() throws IOException {
    site = Folder.copy(Product.GOLDEN, temp.resolve("site"));
    server = serve(0);
  }

  private SiteServer serve(int port) throws IOException {
    return serve(port, Optional.empty());
  }

  private SiteServer serve(int port, Optional<Path> sources) throws IOException {
    return SiteServer.start(
        Installation.in(Product.HOME, "0.1.0"),
        new ServeOptions(
            SiteOptions.of(site).withSources(sources).withDrafts(true).withNow(Optional.of(TODAY)),
            port),
        new ServeListener() {
          @Override
          public void updated(List<Diagnostic> problems, FileLines source) {
            updates.add(problems);
          }

          @Override
          public void failed(RuntimeException reason) {
            failures.add(reason);
          }
        });
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    assertThat(failures).isEmpty();
  }

  @Test
  void aPageIsWhatABuildWritesAndOneLineMore() throws Exception {
    Path out = temp.resolve("out");
    assertThat(Product.moot("build", site, "--drafts", "-o", out).exit()).isZero();
    for (Path file : Folder.files(out)) {
      String path = out.relativize(file).toString();
      if (path.endsWith(".html") && !path.equals("404.html")) {
        String served = get("/" + path.replaceFirst("index\\.html$", "")).body();
        assertThat(served).containsPattern(LINE);
        assertThat(served.replaceFirst(LINE, "")).as(path).isEqualTo(Files.readString(file));
      }
    }
  }

  @Test
  void anotherHostIsTurnedAway() throws IOException {
    assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example:" + server.port())).contains(" 403 ");
    assertThat(raw("GET / HTTP/1.1\r\nHost: localhost:1")).contains(" 403 ");
    assertThat(raw("GET / HTTP/1.0")).contains(" 403 ");
    assertThat(raw("GET / HTTP/1.1\r\nHost: [::1]:" + server.port())).contains(" 200 ");
    assertThat(raw("GET / HTTP/1.1\r\nHost: 127.0.0.1:" + server.port())).contains(" 200 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../moot.yaml",
        "/%2e%2e/moot.yaml",
        "/..%2fmoot.yaml",
        "/assets/..%5c..%5cmoot.yaml",
        "//etc/passwd",
        "/posts/../../../../../../etc/passwd",
        "/moot.yaml",
        "/posts/short.md",
        "/theme/partials/head-extra.ftlh",
        "/.moot-manifest",
        "/.git/config",
        "/cup.svg%00.html",
        "/assets/",
        "/theme/",
        "/posts/",
      })
  void whatABuildDoesNotWriteIsNotThere(String path) throws IOException {
    String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost:" + server.port());

    assertThat(answer).startsWith("HTTP/1.1 404 ").contains("Not found");
    assertThat(answer).doesNotContain("root:", "plugins:", "Index of");
  }

  @Test
  void onlyReadingIsAnswered() throws Exception {
    for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS")) {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(uri("/"))
                  .method(method, HttpRequest.BodyPublishers.noBody())
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(405);
      assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
    }
    HttpResponse<String> head =
        client.send(
            HttpRequest.newBuilder(uri("/"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValueAsLong("content-length").orElse(0)).isGreaterThan(1000);
  }

  @Test
  void noOtherOriginMayReadOrHear() throws Exception {
    HttpResponse<String> page = get("/");
    assertThat(page.headers().map()).doesNotContainKey("access-control-allow-origin");
    assertThat(page.headers().firstValue("cross-origin-resource-policy")).contains("same-origin");
    String ask = "GET /_moot/events HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\n";
    assertThat(raw(ask + "Origin: http://evil.example")).contains(" 403 ");
    assertThat(raw(ask + "Origin: null")).contains(" 403 ");
    assertThat(raw(ask + "Origin: https://localhost:" + server.port())).contains(" 403 ");
    assertThat(raw(ask + "Sec-Fetch-Site: cross-site")).contains(" 403 ");
  }

  @Test
  void aPageWithoutItsSlashLeadsToIt() throws Exception {
    HttpResponse<String> answer = get("/posts/brief");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("location")).contains("/posts/brief/");
  }

  @Test
  void theSitesOwnPageSaysThatNothingIsThere() throws Exception {
    HttpResponse<String> answer = get("/nothing/here/");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Not found").contains("/cups/theme/theme.css");
    assertThat(get("/cups/theme/theme.css").statusCode()).as("by the path of `url`").isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"write", "rename", "remove-and-write", "backup", "new-folder", "move-folder"})
  void everyWayToSaveAFileIsHeard(String way) throws Exception {
    Path file = site.resolve("posts/short.md");
    String text = Files.readString(file) + "\nSaved by " + way + ".\n";
    String page = "/posts/brief/";
    switch (way) {
      case "write" -> Files.writeString(file, text);
      case "rename" -> { // VS Code in some settings, sed -i, git
        Path fresh = file.resolveSibling(".short.md.tmp");
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      }
      case "remove-and-write" -> {
        Files.delete(file);
        Files.writeString(file, text);
      }
      case "backup" -> { // vim, emacs
        Files.move(file, file.resolveSibling("short.md~"));
        Files.writeString(file, text);
        Files.delete(file.resolveSibling("short.md~"));
      }
      case "new-folder" -> {
        Folder.write(site, "posts/a/b/new.md", text.replace("slug: brief", "slug: fresh"));
        page = "/posts/fresh/";
      }
      default -> {
        Folder.write(
            temp.resolve("elsewhere"), "new.md", text.replace("slug: brief", "slug: moved"));
        Files.move(temp.resolve("elsewhere"), site.resolve("posts/elsewhere"));
        page = "/posts/moved/";
      }
    }
    sees(page, "Saved by " + way);
  }

  @Test
  void aFolderMadeLaterIsHeardOf() throws Exception {
    Folder.write(site, "theme/layouts/tags.ftlh", "<p>Tags of our own</p>");
    sees("/tags/", "Tags of our own");
    Files.writeString(site.resolve("theme/layouts/tags.ftlh"), "<p>Tags once more</p>");
    sees("/tags/", "Tags once more");
  }

  @Test
  void textsOfSourcesAreWatchedWhereverTheyLieInTheSite() throws Exception {
    server.close();
    Path texts = Files.createDirectories(site.resolve("archive/texts"));
    server = serve(0, Optional.of(texts));
    sees("/", "data-version=\"1\"");

    Path text = Files.writeString(temp.resolve("text.txt"), "What somebody said.");
    Files.move(text, texts.resolve("text.txt"));
    sees("/", "data-version=\"2\"");
  }

  @Test
  void aSiteBehindALinkIsWatchedWhereItIs() throws Exception {
    server.close();
    Path real = site;
    site = Files.createSymbolicLink(temp.resolve("link"), real);
    server = serve(0);
    sees("/posts/brief/", "data-version=\"1\"");

    Path file = real.resolve("posts/short.md");
    save(file, Files.readString(file) + "\nSaved where it is.\n");
    sees("/posts/brief/", "Saved where it is");
    Path named = site.resolve("posts/short.md");
    save(named, Files.readString(named) + "\nSaved by the link.\n");
    sees("/posts/brief/", "Saved by the link");
    Folder.write(real, "theme/layouts/tags.ftlh", "<p>Tags of our own</p>");
    sees("/tags/", "Tags of our own");
  }

  @Test
  void openPagesHearOfChangesAndMistakes() throws Exception {
    HttpResponse<InputStream> stream =
        client.send(
            HttpRequest.newBuilder(uri("/_moot/events")).build(),
            HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream events = stream.body()) {
      assertThat(event(events)).contains("\"version\":1", "\"errors\":0");
      Path file = site.resolve("posts/short.md");
      String text = Files.readString(file);
      save(file, text + "\nSee [[none]].\n");
      String broken = event(events);
      assertThat(broken).contains("\"version\":1", "\"errors\":1").contains("posts/short.md:11:7");
      save(file, text + "\nMended.\n");
      assertThat(event(events)).contains("\"version\":2", "\"errors\":0");
    }
  }

  @Test
  void itStartsWithABrokenSiteAndShowsItOnceItIsMended() throws Exception {
    server.close();
    String text = Files.readString(site.resolve("moot.yaml"));
    Files.writeString(site.resolve("moot.yaml"), "title: [\n");
    server = serve(0);
    HttpResponse<String> page = get("/");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("cannot be shown yet").containsPattern(LINE);

    Files.writeString(site.resolve("moot.yaml"), text);
    sees("/", "Tea &amp; Coffee");
  }

  @Test
  void aTakenPortIsPassedOver() throws IOException {
    try (SiteServer second = serve(server.port())) {
      assertThat(second.port()).isGreaterThan(server.port());
    }
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    try (ServerSocket last = new ServerSocket(65535, 1, loopback)) {
      assertThat(last.isBound()).isTrue();
      assertThatThrownBy(() -> serve(65535)).isInstanceOf(BindException.class);
    }
  }

  @Test
  void nothingButLoopbackIsListenedTo() throws IOException {
    InetAddress anywhere = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
    // On Linux all of 127/8 is this machine: a server on every address would answer here too.
    assertThatThrownBy(() -> new Socket(anywhere, server.port()).close())
        .isInstanceOf(IOException.class);
  }

  @Test
  void closingInTheMiddleOfAnAnswerIsNoFailure() throws Exception {
    Path begun = temp.resolve("begun");
    PluginJar.contributing(
            "slow",
            "Directive.of(\"slow\", call -> slow())",
            """
            static Html slow() {
              try {
                java.nio.file.Files.writeString(java.nio.file.Path.of("BEGUN"), "");
                Thread.sleep(1_800_000);
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
              return Html.text("never");
            }
            """
                .replace("BEGUN", begun.toString()))
        .into(site);
    Path config = site.resolve("moot.yaml");
    Path post = site.resolve("posts/short.md");
    Files.writeString(post, Files.readString(post) + "\n:::slow\n:::\n");
    Files.writeString(config, Files.readString(config) + "plugins: {slow: true}\n");
    sees("/tags/", "data-version=\"2\"");
    CompletableFuture<HttpResponse<String>> page =
        client.sendAsync(
            HttpRequest.newBuilder(uri("/posts/brief/")).build(),
            HttpResponse.BodyHandlers.ofString());
    while (!Files.exists(begun) && !page.isDone()) {
      Thread.sleep(10);
    }

    server.close();

    assertThat(page).failsWithin(Duration.ofSeconds(PATIENCE_SECONDS));
  }

  @Test
  void closingLeavesNoThreadAndNoFileBehind(@TempDir Path untouched) throws Exception {
    get("/");
    sees("/", "Tea");
    server.close();

    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().startsWith("moot-serve") || thread.getName().startsWith("moot-watch")) {
        thread.join(PATIENCE_SECONDS * 1000);
        assertThat(thread.isAlive()).as(thread.getName()).isFalse();
      }
    }
    assertThat(Files.exists(site.resolve("_site"))).isFalse();
    Folder.copy(Product.GOLDEN, untouched.resolve("site"));
    assertThat(Folder.snapshot(site)).isEqualTo(Folder.snapshot(untouched.resolve("site")));
  }

  /** In one move, since a file that is seen half written may be shown so. */
  private void save(Path file, String text) throws IOException {
    Path fresh = Files.writeString(temp.resolve("fresh"), text);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private void sees(String path, String words) throws Exception {
    for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
      if (get(path).body().contains(words)) {
        return;
      }
      updates.poll(100, TimeUnit.MILLISECONDS);
    }
    assertThat(get(path).body()).contains(words);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + server.port() + path);
  }

  /** An answer to lines that no well-behaved client would send. */
  private String raw(String lines) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket
          .getOutputStream()
          .write((lines + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String event(InputStream events) throws IOException {
    StringBuilder text = new StringBuilder();
    while (true) {
      int next = events.read();
      assertThat(next).as("the stream goes on").isNotNegative();
      text.append((char) next);
      if (text.toString().endsWith("\n\n")) {
        if (text.indexOf("data: ") >= 0) {
          return text.toString();
        }
        text.setLength(0);
      }
    }
  }
}
