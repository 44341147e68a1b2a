package dev.moot.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.moot.api.model.UrlCodec;
import dev.moot.engine.live.LiveFile;
import dev.moot.engine.live.LiveSite;
import dev.moot.serve.desk.DeskAnswer;
import dev.moot.serve.desk.DeskRequest;
import dev.moot.serve.desk.DeskRoom;
import dev.moot.serve.words.ServeWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Answers requests from what a build would write, and from nothing else: what is asked for is
 * looked up among the site's files, never on the disk.
 */
final class SiteHandler implements HttpHandler {

  /** That of pages of the desk: nothing of another origin, and no script or style in the page. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
          + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final String EVENTS = "/_moot/events";
  private static final String SCRIPT = resource("live.js");
  private static final String EMPTY_PAGE = resource("empty.html");

  private final MediaTypes types = new MediaTypes();
  private final LiveSite site;
  private final RequestGuard guard;
  private final OpenPages pages;
  private final DeskRoom desk;
  private final Now now;
  private final Consumer<RuntimeException> failure;

  /**
   * How things stand.
   *
   * @param state the state of the site
   * @param told what an open page has to know of that, as JSON
   * @param words what pages of the server itself say
   */
  record Now(Supplier<SiteState> state, Supplier<String> told, Supplier<ServeWords> words) {}

  /**
   * @param desk answers what is asked of sources
   * @param failure told what went wrong for a reason that lies not in the site
   */
  SiteHandler(
      LiveSite site,
      RequestGuard guard,
      OpenPages pages,
      DeskRoom desk,
      Now now,
      Consumer<RuntimeException> failure) {
    this.site = site;
    this.guard = guard;
    this.pages = pages;
    this.desk = desk;
    this.now = now;
    this.failure = failure;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Headers answer = exchange.getResponseHeaders();
    answer.set("Cache-Control", "no-store");
    answer.set("X-Content-Type-Options", "nosniff");
    answer.set("Cross-Origin-Resource-Policy", "same-origin");
    answer.set("X-Frame-Options", "SAMEORIGIN");
    String path = path(exchange.getRequestURI());
    if (!guard.admits(exchange.getRequestHeaders())) {
      refuse(exchange, 403, "this server answers to localhost and its own port only\n");
    } else if (!isReading(exchange) && !isPosted(exchange, path)) {
      answer.set("Allow", "GET, HEAD");
      refuse(exchange, 405, "only GET and HEAD are answered\n");
    } else if (path.equals(EVENTS)) {
      events(exchange);
    } else if (path.equals(LivePage.SCRIPT)) {
      answer.set("Content-Type", types.of(LivePage.SCRIPT));
      send(exchange, 200, SCRIPT.getBytes(StandardCharsets.UTF_8));
    } else {
      try {
        if (desk.has(path)) {
          desk(exchange, path);
        } else {
          answer(exchange, path);
        }
      } catch (RuntimeException e) {
        failure.accept(e);
        refuse(exchange, 500, "this page could not be made; the terminal says why\n");
      }
    }
  }

  private static boolean isReading(HttpExchange exchange) {
    String method = exchange.getRequestMethod();
    return method.equals("GET") || method.equals("HEAD");
  }

  /** Whether something is to be written where that may be. */
  private boolean isPosted(HttpExchange exchange, String path) {
    return exchange.getRequestMethod().equals("POST") && desk.takes(path);
  }

  private void desk(HttpExchange exchange, String path) throws IOException {
    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
    exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
    long reads = now.state().get().reads();
    Headers asked = exchange.getRequestHeaders();
    Optional<DeskAnswer> answer =
        desk.answer(
            new DeskRequest(
                path,
                query(exchange.getRequestURI()),
                isPosted(exchange, path),
                guard.isOwnPage(asked),
                asked.containsKey("Origin"),
                Optional.ofNullable(asked.getFirst("Content-Type")),
                Optional.ofNullable(asked.getFirst("X-Moot-Token")),
                exchange.getRequestBody()));
    if (answer.isEmpty()) {
      refuse(exchange, 404, "there is no such source, or its text is not at hand\n");
      return;
    }
    DeskAnswer found = answer.get();
    exchange.getResponseHeaders().set("Content-Type", types.of(found.name()));
    send(
        exchange,
        found.status(),
        found.isPage()
            ? LivePage.ofServer(new LiveFile(found.name(), found.bytes(), false), reads)
            : found.bytes());
  }

  private static Map<String, String> query(URI uri) {
    Map<String, String> fields = new HashMap<>();
    String raw = uri.getRawQuery();
    for (String field : raw == null ? new String[0] : raw.split("&", -1)) {
      int sign = field.indexOf('=');
      if (sign > 0) {
        fields.put(
            UrlCodec.decoded(field.substring(0, sign)),
            UrlCodec.decoded(field.substring(sign + 1)));
      }
    }
    return fields;
  }

  /** The path asked for, decoded. */
  private static String path(URI uri) {
    String path = uri.getRawPath();
    return path == null ? "" : UrlCodec.decoded(path);
  }

  private void events(HttpExchange exchange) throws IOException {
    if (!guard.isOwnPage(exchange.getRequestHeaders())
        || !exchange.getRequestMethod().equals("GET")) {
      refuse(exchange, 403, "only pages of this server hear of changes\n");
      return;
    }
    pages.welcome(exchange, now.told().get());
  }

  private void answer(HttpExchange exchange, String path) throws IOException {
    // Before the page is made: one that is newer than its number is fetched once more, no harm
    // done.
    long shown = now.state().get().version();
    if (!site.isReady()) {
      empty(exchange, 503, shown);
      return;
    }
    String name = below(path);
    String file = name.isEmpty() || name.endsWith("/") ? name + "index.html" : name;
    if (site.has(file)) {
      Optional<LiveFile> found = site.file(file);
      if (found.isPresent()) {
        send(exchange, 200, found.get(), shown);
      } else {
        empty(exchange, 500, shown);
      }
    } else if (site.has(name + "/index.html")) {
      exchange.getResponseHeaders().set("Location", UrlCodec.path("/" + name + "/"));
      exchange.sendResponseHeaders(302, -1);
      exchange.close();
    } else {
      Optional<LiveFile> page = site.notFound();
      if (page.isPresent()) {
        send(exchange, 404, page.get(), shown);
      } else {
        empty(exchange, 404, shown);
      }
    }
  }

  /**
   * The path below the root of the site. The page for what is not found has links that begin with
   * the path of the site's {@code url}, so that is as good as the root.
   */
  private String below(String path) {
    String base = site.base();
    String name = path.startsWith("/") ? path.substring(1) : path;
    return base.length() > 1 && path.startsWith(base) && !site.has(name)
        ? path.substring(base.length())
        : name;
  }

  private void send(HttpExchange exchange, int status, LiveFile file, long shown)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", types.of(file.path()));
    send(
        exchange, status, MediaTypes.isPage(file.path()) ? LivePage.of(file, shown) : file.bytes());
  }

  /** A page without words of its own, on which the script shows what is wrong. */
  private void empty(HttpExchange exchange, int status, long shown) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", types.of("index.html"));
    LiveFile page = new LiveFile("", emptyPage().getBytes(StandardCharsets.UTF_8), false);
    send(exchange, status, LivePage.of(page, shown));
  }

  private String emptyPage() {
    ServeWords words = now.words().get();
    return EMPTY_PAGE
        .replace("{language}", words.language().toLanguageTag())
        .replace("{direction}", words.direction())
        .replace("{title}", words.message("empty.title"))
        .replace("{heading}", words.message("empty.heading"))
        .replace("{words}", words.message("empty.words"));
  }

  private void refuse(HttpExchange exchange, int status, String reason) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", types.of("reason.txt"));
    exchange.getResponseHeaders().set("Connection", "close");
    send(exchange, status, reason.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
    try (exchange) {
      if (exchange.getRequestMethod().equals("HEAD")) {
        exchange.getResponseHeaders().set("Content-Length", Integer.toString(bytes.length));
        exchange.sendResponseHeaders(status, -1);
      } else {
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  private static String resource(String name) {
    try (InputStream in = SiteHandler.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar has no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
