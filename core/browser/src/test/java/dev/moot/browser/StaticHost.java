package dev.moot.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a folder below a path the way GitHub Pages does: {@code index.html} for folders, a
 * redirect to the slash, {@code 404.html} for whatever is not there, and ten minutes in which
 * nothing is asked for again.
 */
final class StaticHost implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "xml", "application/xml",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2");

  private final Path folder;
  private final String base;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  /**
   * @param base where the folder is served, such as {@code /} or {@code /repo/}
   */
  StaticHost(Path folder, String base) throws IOException {
    this.folder = folder.toRealPath();
    this.base = base;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** The address of the site. */
  String url() {
    return "http://localhost:" + server.getAddress().getPort() + base;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (!path.startsWith(base)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      Path file = folder.resolve(path.substring(base.length())).normalize();
      if (file.startsWith(folder) && Files.isDirectory(file)) {
        if (!path.endsWith("/")) {
          exchange.getResponseHeaders().set("Location", path + "/");
          exchange.sendResponseHeaders(301, -1);
          return;
        }
        file = file.resolve("index.html");
      }
      if (file.startsWith(folder) && Files.isRegularFile(file)) {
        send(exchange, 200, file);
      } else if (Files.isRegularFile(folder.resolve("404.html"))) {
        send(exchange, 404, folder.resolve("404.html"));
      } else {
        exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  private static void send(HttpExchange exchange, int status, Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    byte[] bytes = Files.readAllBytes(file);
    exchange
        .getResponseHeaders()
        .set("Content-Type", TYPES.getOrDefault(suffix, "application/octet-stream"));
    if (status == 200) {
      exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
    }
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
