package dev.moot.serve;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Set;

/**
 * Who may ask. A page of another site, open in the same browser, must not read the site: not by a
 * name of its own that leads to this machine (hence the {@code Host} is checked), and not as a
 * foreign origin (hence that of whoever wants to hear of changes is).
 */
final class RequestGuard {

  private final Set<String> hosts;

  RequestGuard(int port) {
    this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
  }

  /** Whether the request names this server as its host. */
  boolean admits(Headers request) {
    List<String> host = request.getOrDefault("Host", List.of());
    return host.size() == 1 && hosts.contains(host.get(0));
  }

  /** Whether the request comes from a page of this server, as far as the browser says. */
  boolean isOwnPage(Headers request) {
    return request.getOrDefault("Origin", List.of()).stream().allMatch(this::isOwnOrigin)
        && request.getOrDefault("Sec-Fetch-Site", List.of()).stream()
            .allMatch("same-origin"::equals);
  }

  private boolean isOwnOrigin(String origin) {
    return origin.startsWith("http://") && hosts.contains(origin.substring("http://".length()));
  }
}
