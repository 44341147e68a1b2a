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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server of a small site, and what a page of its desk would ask of it. */
final class ServedDesk implements AutoCloseable {

  static final String PAGE = "/_moot/desk/pond/thread/";

  static final String CLAIMS =
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

  static final String TEXT =
      """
      [1] ada

      Drain it, </p><script>alert(1)</script> & "all". It freezes through.

      > Fill it.
      """;

  /** Long enough on any machine; no test waits for it unless it fails. */
  private static final long PATIENCE_SECONDS = 1800;

  final Path claims;
  final SiteServer server;
  private final BlockingQueue<List<Diagnostic>> updates = new LinkedBlockingQueue<>();

  /**
   * @param site the folder to make the site in
   * @param moot what its {@code moot.yaml} says
   */
  ServedDesk(Path site, boolean writes, String moot) throws IOException {
    claims = Files.createDirectories(site.resolve("claims")).resolve("pond.yaml");
    Files.writeString(site.resolve("moot.yaml"), moot);
    Files.writeString(claims, CLAIMS);
    Files.writeString(Files.createDirectories(site.resolve("sources")).resolve("pond.txt"), TEXT);
    Path plugins = Files.createDirectories(site.resolve("none"));
    server =
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
  }

  /** What the claim file says. */
  String written() throws IOException {
    return Files.readString(claims);
  }

  /** The page of the source, once it has {@code words}. */
  String pageWith(String words) throws IOException, InterruptedException {
    String page = get(PAGE);
    while (!page.contains(words)) {
      assertThat(updates.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isNotNull();
      page = get(PAGE);
    }
    return page;
  }

  private String answer(String request, String body) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket
          .getOutputStream()
          .write((request + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
      try (InputStream in = socket.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }

  String get(String path, String... headers) throws IOException {
    return answer(
        "GET "
            + path
            + " HTTP/1.1\r\nHost: localhost:"
            + server.port()
            + "\r\nConnection: close"
            + (headers.length > 0 ? "\r\n" + String.join("\r\n", headers) : ""),
        "");
  }

  /** What the page of the source has as {@code data-name}. */
  static String shown(String page, String name) {
    Matcher found = Pattern.compile("data-" + name + "=\"([^\"]*)\"").matcher(page);
    return found.find() ? found.group(1) : "";
  }

  /** A request that is right in all, unless it is changed. */
  static final class Asking {

    private final ServedDesk desk;
    final Map<String, String> headers = new LinkedHashMap<>();
    final Map<String, String> fields = new LinkedHashMap<>();
    String path = PAGE + "quote";
    String body = "";

    Asking(ServedDesk desk) throws IOException {
      this.desk = desk;
      String page = desk.get(PAGE);
      headers.put("Host", "localhost:" + desk.server.port());
      headers.put("Origin", "http://localhost:" + desk.server.port());
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
      fields.put("shown", "\"- {by: ada, source: thread, exact: It freezes}\"");
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
      return desk.answer(request.toString(), sent);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
