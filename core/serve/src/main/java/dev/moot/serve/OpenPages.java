package dev.moot.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages that are open somewhere, each with a stream of events (server-sent events, WHATWG HTML
 * section 9.2). Every event tells the whole state, so that a page that missed some is not behind.
 */
final class OpenPages implements AutoCloseable {

  private static final int MOST = 64;

  private final Set<HttpExchange> open = ConcurrentHashMap.newKeySet();
  private boolean closed;

  /**
   * Begins a stream and tells {@code state} on it.
   *
   * @param state JSON on one line
   */
  synchronized void welcome(HttpExchange visitor, String state) throws IOException {
    if (closed || open.size() >= MOST) {
      visitor.sendResponseHeaders(503, -1);
      visitor.close();
      return;
    }
    visitor.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    visitor.sendResponseHeaders(200, 0);
    open.add(visitor);
    // The browser tries again this soon after the server was started anew.
    send(visitor, "retry: 500\n" + event(state));
  }

  /** Tells {@code state} to all. */
  synchronized void tell(String state) {
    open.forEach(v -> send(v, event(state)));
  }

  /** Says nothing, to find out who has left. */
  synchronized void knock() {
    open.forEach(v -> send(v, ":\n\n"));
  }

  private static String event(String state) {
    return "event: state\ndata: " + state + "\n\n";
  }

  private void send(HttpExchange visitor, String text) {
    try {
      OutputStream out = visitor.getResponseBody();
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      open.remove(visitor); // has left
      visitor.close();
    }
  }

  int count() {
    return open.size();
  }

  @Override
  public synchronized void close() {
    closed = true;
    open.forEach(HttpExchange::close);
    open.clear();
  }
}
