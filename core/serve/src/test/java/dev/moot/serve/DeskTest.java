package dev.moot.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.pipeline.FileLines;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the desk answers, and to whom; and all that keeps others from writing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskTest {

  private static final long PATIENCE_SECONDS = 1800;

  private static final String CLAIMS =
      """
      schema: claims/1
      debate: pond
      title: "Drain <the> pond?"
      root: drain
      sources:
        thread: {file: "pond.txt", title: "<b>Thread</b>", stored: false}
        lost: {file: "lost.txt", title: "Lost", stored: false}
      participants:
        ada: {name: "Ada"}
      claims:
        drain: {text: "The pond should be drained.", quotes: [{by: ada, source: thread, exact: "Drain it"}, {by: ada, source: thread, exact: "Drain it,"}]}
        freeze:
          text: "It freezes."
      """;

  private static final String TEXT =
      """
      [1] ada

      Drain it, </p><script>alert(1)</script> & "all". It freezes through.
      """;

  @TempDir private static Path temp;
  private final BlockingQueue<List<Diagnostic>> updates = new LinkedBlockingQueue<>();
  private final List<SiteServer> servers = new ArrayList<>();
  private final Map<Boolean, SiteServer> unchanged = new HashMap<>();
  private final Map<SiteServer, Path> files = new HashMap<>();

  /** A server of a site that no test changes. */
  private SiteServer serve(boolean writes) throws IOException {
    if (!unchanged.containsKey(writes)) {
      unchanged.put(writes, start(writes, "title: Ponds\n"));
    }
    return Objects.requireNonNull(unchanged.get(writes));
  }

  private Path claims(SiteServer server) {
    return Objects.requireNonNull(files.get(server));
  }

  private SiteServer start(boolean writes, String moot) throws IOException {
    Path site = Files.createDirectories(temp.resolve("site-" + servers.size()));
    Path claims = Files.createDirectories(site.resolve("claims")).resolve("pond.yaml");
    Files.writeString(site.resolve("moot.yaml"), moot);
    Files.writeString(claims, CLAIMS);
    Files.writeString(Files.createDirectories(site.resolve("sources")).resolve("pond.txt"), TEXT);
    Path plugins = Files.createDirectories(temp.resolve("none"));
    SiteServer server =
        SiteServer.start(
            new Installation(Path.of("../../themes"), plugins, "0.1.0"),
            new ServeOptions(SiteOptions.of(site), 0, writes),
            new ServeListener() {
              @Override
              public void updated(List<Diagnostic> problems, FileLines source) {
                updates.add(problems);
              }

              @Override
              public void failed(RuntimeException reason) {
                throw new AssertionError(reason);
              }
            });
    servers.add(server);
    files.put(server, claims);
    return server;
  }

  @AfterAll
  void stop() throws IOException {
    for (SiteServer server : servers) {
      server.close();
    }
  }

  private static final String PAGE = "/_moot/desk/pond/thread/";

  private static String answer(SiteServer server, String request, String body) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket
          .getOutputStream()
          .write((request + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
      try (InputStream in = socket.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }

  private static String get(SiteServer server, String path, String... headers) throws IOException {
    return answer(
        server,
        "GET "
            + path
            + " HTTP/1.1\r\nHost: localhost:"
            + server.port()
            + "\r\nConnection: close"
            + (headers.length > 0 ? "\r\n" + String.join("\r\n", headers) : ""),
        "");
  }

  private static String shown(String page, String name) {
    Matcher found = Pattern.compile("data-" + name + "=\"([^\"]*)\"").matcher(page);
    return found.find() ? found.group(1) : "";
  }

  /** A request that is right in all, unless it is changed. */
  private static final class Asking {

    private final SiteServer server;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private String path = PAGE + "quote";
    private String body = "";

    Asking(SiteServer server) throws IOException {
      this.server = server;
      String page = get(server, PAGE);
      headers.put("Host", "localhost:" + server.port());
      headers.put("Origin", "http://localhost:" + server.port());
      headers.put("Sec-Fetch-Site", "same-origin");
      headers.put("Content-Type", "application/json");
      headers.put("X-Moot-Token", shown(page, "token"));
      int from = TEXT.indexOf("It freezes");
      fields.put("from", String.valueOf(from));
      fields.put("to", String.valueOf(from + "It freezes".length()));
      fields.put("text", "\"" + shown(page, "text") + "\"");
      fields.put("claims", "\"" + shown(page, "claims") + "\"");
      fields.put("claim", "\"freeze\"");
      fields.put("by", "\"ada\"");
    }

    String post() throws IOException {
      String sent =
          !body.isEmpty()
              ? body
              : "{"
                  + String.join(
                      ",",
                      fields.entrySet().stream()
                          .map(e -> "\"" + e.getKey() + "\":" + e.getValue())
                          .toList())
                  + "}";
      StringBuilder request = new StringBuilder("POST " + path + " HTTP/1.1\r\nConnection: close");
      headers.forEach(
          (name, value) -> request.append("\r\n").append(name).append(": ").append(value));
      request.append("\r\nContent-Length: ").append(sent.getBytes(StandardCharsets.UTF_8).length);
      return answer(server, request.toString(), sent);
    }
  }

  @Test
  void aQuoteIsPutWhereItIsAskedForAndThePageHasIt() throws Exception {
    SiteServer server = start(true, "title: Ponds\n");
    String before = get(server, PAGE);
    updates.clear();

    assertThat(new Asking(server).post())
        .startsWith("HTTP/1.1 200 ")
        .contains("- {by: ada, source: thread, exact: It freezes}");
    assertThat(Files.readString(claims(server)))
        .isEqualTo(CLAIMS + "    quotes:\n      - {by: ada, source: thread, exact: It freezes}\n");
    assertThat(updates.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isNotNull();
    assertThat(get(server, PAGE))
        .contains("data-label=\"freeze\">It freezes</a>")
        .doesNotContain("data-claims=\"" + shown(before, "claims"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Host ! evil.example:1111 ! 403",
        "Origin ! http://evil.example ! 403",
        "Origin ! null ! 403",
        "Origin ! https://localhost:1 ! 403",
        "Origin ! ! 403",
        "Sec-Fetch-Site ! cross-site ! 403",
        "Sec-Fetch-Site ! same-site ! 403",
        "Sec-Fetch-Site ! none ! 403",
        "X-Moot-Token ! 0000 ! 403",
        "X-Moot-Token ! ! 403",
        "Content-Type ! text/plain ! 415",
        "Content-Type ! application/x-www-form-urlencoded ! 415",
        "Content-Type ! ! 415",
      })
  void aRequestThatIsNotOfThePageWritesNothing(String header, String value, int status)
      throws Exception {
    SiteServer server = serve(true);
    Asking asking = new Asking(server);
    if (value == null) {
      asking.headers.remove(header);
    } else {
      asking.headers.put(header, value);
    }

    assertThat(asking.post()).startsWith("HTTP/1.1 " + status + " ");
    assertThat(Files.readString(claims(server))).isEqualTo(CLAIMS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "claim ! \"../../moot\" ! 409",
        "claim ! \"drain/../freeze\" ! 409",
        "claim ! [\"freeze\"] ! 400",
        "claims ! \"00\" ! 409",
        "text ! \"00\" ! 409",
        "by ! \"nobody-here\" ! 409",
        "from ! 0 ! 409",
        "from ! -1 ! 409",
        "to ! 99999999999999999999 ! 409",
        "to ! 1e3 ! 409",
      })
  void whatDoesNotFitThePageIsNotWritten(String field, String value, int status) throws Exception {
    SiteServer server = serve(true);
    Asking asking = new Asking(server);
    asking.fields.put(field, value);

    assertThat(asking.post()).startsWith("HTTP/1.1 " + status + " ").contains("\"refused\":");
    assertThat(Files.readString(claims(server))).isEqualTo(CLAIMS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "{\"from\":1,\"from\":2}", "{\"a\":{}}", "{} {}", "null", " "})
  void aBodyOfAnotherFormIsRefused(String body) throws Exception {
    Asking asking = new Asking(serve(true));
    asking.body = body;
    assertThat(asking.post()).startsWith("HTTP/1.1 400 ");
  }

  @Test
  void aBodyOfAnySizeIsNotReadThrough() throws Exception {
    Asking asking = new Asking(serve(true));
    asking.fields.put("by", "\"" + "a".repeat(20_000) + "\"");
    assertThat(asking.post()).startsWith("HTTP/1.1 413 ");
  }

  @Test
  void theTokenOfOnePageIsNoneOfAnother() throws Exception {
    Asking asking = new Asking(serve(true));
    asking.path = "/_moot/desk/pond/lost/quote";
    assertThat(asking.post()).startsWith("HTTP/1.1 403 ");

    Asking later = new Asking(start(true, "title: Ponds\n"));
    later.headers.put("X-Moot-Token", asking.headers.get("X-Moot-Token"));
    assertThat(later.post()).startsWith("HTTP/1.1 403 ");
  }

  @Test
  void aFileThatChangedSinceIsLeftAsItIs() throws Exception {
    SiteServer server = start(true, "title: Ponds\n");
    Asking asking = new Asking(server);
    Files.writeString(claims(server), CLAIMS + "# by hand\n");

    assertThat(asking.post()).startsWith("HTTP/1.1 409 ").contains("claims/pond.yaml was changed");
    assertThat(Files.readString(claims(server))).isEqualTo(CLAIMS + "# by hand\n");
  }

  @Test
  void aFileThatCannotBeReplacedIsSaidToBe() throws Exception {
    SiteServer server = start(true, "title: Ponds\n");
    Asking asking = new Asking(server);
    Path site = Objects.requireNonNull(claims(server).getParent()).resolveSibling(".moot");
    Files.writeString(site, "no folder");

    assertThat(asking.post()).startsWith("HTTP/1.1 500 ").contains("The disk says no");
    assertThat(Files.readString(claims(server))).isEqualTo(CLAIMS);
  }

  @Test
  void withoutWriteNothingTakesAnything() throws Exception {
    SiteServer server = serve(false);
    Asking asking = new Asking(server);

    assertThat(get(server, PAGE)).doesNotContain("data-token", "id=\"put\"");
    assertThat(asking.post()).startsWith("HTTP/1.1 405 ").contains("Allow: GET, HEAD");
    assertThat(Files.readString(claims(server))).isEqualTo(CLAIMS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/_moot/desk/", PAGE, PAGE + "quote/x", "/_moot/events"})
  void nothingElseIsPostedTo(String path) throws Exception {
    Asking asking = new Asking(serve(true));
    asking.path = path;
    assertThat(asking.post()).startsWith("HTTP/1.1 405 ");
  }

  @Test
  void whatASourceSaysIsTextOnThePage() throws Exception {
    String page = get(serve(false), PAGE);

    assertThat(page)
        .contains("Content-security-policy: default-src 'none'; script-src 'self';")
        .contains("X-frame-options: DENY")
        .contains("&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;all&quot;.")
        .contains("<h1 dir=\"auto\">&lt;b&gt;Thread&lt;/b&gt;</h1>")
        .contains("Drain &lt;the&gt; pond?")
        .contains("title=\"Ada, quoted for: The pond should be drained.\"")
        .doesNotContain("<b>Thread", "<script>");
  }

  @Test
  void everyLinkWithinThePageLeadsToSomethingThatIsThereOnce() throws Exception {
    String page = get(serve(false), PAGE);
    List<String> ids = found(page, " id=\"([^\"]*)\"");

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(found(page, " href=\"#([^\"]*)\"")).hasSize(4).isSubsetOf(ids);
  }

  private static List<String> found(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(r -> r.group(1)).toList();
  }

  @Test
  void aQuoteToBeCopiedIsForThePageAlone() throws Exception {
    SiteServer server = serve(false);
    String ask = PAGE + "quote?from=9&to=14&text=" + shown(get(server, PAGE), "text") + "&by=";

    assertThat(get(server, ask, "Sec-Fetch-Site: same-origin"))
        .contains("- {source: thread, exact: Drain}");
    assertThat(get(server, ask, "Sec-Fetch-Site: cross-site")).startsWith("HTTP/1.1 403 ");
    assertThat(get(server, ask, "Origin: http://evil.example")).startsWith("HTTP/1.1 403 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/_moot/desk/pond/lost/",
        "/_moot/desk/pond/nothing/",
        "/_moot/desk/../../moot.yaml",
        "/_moot/desk/pond/..%2f..%2fmoot.yaml/",
        "/_moot/desk/pond/thread/pond.txt",
      })
  void whatIsNoSourceIsNotThere(String path) throws Exception {
    assertThat(get(serve(false), path)).startsWith("HTTP/1.1 404 ");
  }

  @Test
  void theListSaysWhatIsUsedAndWhatIsMissing() throws Exception {
    SiteServer server = serve(false);
    assertThat(server.desk()).contains(server.url() + "_moot/desk/");
    assertThat(get(server, "/_moot/desk/"))
        .contains("href=\"" + PAGE + "\"")
        .contains("1 of 1 post with a quote")
        .contains("put it into sources/lost.txt");
  }

  @Test
  void pagesSpeakTheLanguageOfTheSite() throws Exception {
    SiteServer server = start(false, "title: Teiche\nlanguage: he\n");
    assertThat(get(server, "/_moot/desk/"))
        .contains("<html lang=\"he\" dir=\"rtl\">")
        .contains("<h1>מקורות</h1>");
  }

  @Test
  void aSiteThatCannotBeShownYetHasADeskAllTheSame() throws Exception {
    SiteServer server = start(true, "title: Ponds\n");
    updates.clear();
    Files.writeString(claims(server), CLAIMS.replace("root: drain", "root: ["));
    assertThat(updates.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isNotNull();

    assertThat(get(server, PAGE)).contains("claims/pond.yaml cannot be read as it is now");
    assertThat(new Asking(server).post()).startsWith("HTTP/1.1 409 ").contains("mend it first");
  }
}
