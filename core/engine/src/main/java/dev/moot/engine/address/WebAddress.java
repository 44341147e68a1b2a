package dev.moot.engine.address;

import dev.moot.api.model.UrlCodec;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as writers type it, as it goes over the wire: without its fragment, in ASCII, with
 * what may not stand in a URL percent-encoded, as browsers do.
 *
 * @param uri begins with {@code http} or {@code https} and has a host
 */
public record WebAddress(URI uri) {

  private static final Pattern PARTS =
      Pattern.compile(
          "(?i)(https?)://([^/?#]*@)?([^/?#@:\\[]+|\\[[0-9A-Fa-f:.]+])(:\\d*)?([^#]*)(?:#.*)?");

  /** Empty when {@code url} is no address that can be asked. */
  public static Optional<WebAddress> of(String url) {
    Matcher parts = PARTS.matcher(url.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      Optional<String> host = HostName.ascii(parts.group(3));
      String port = parts.group(4) == null || parts.group(4).length() < 2 ? "" : parts.group(4);
      String path = UrlCodec.address(parts.group(5));
      String full =
          parts.group(1).toLowerCase(Locale.ROOT)
              + "://"
              + host.orElse("").toLowerCase(Locale.ROOT)
              + port
              + (path.startsWith("/") ? path : "/" + path);
      URI uri = new URI(full);
      boolean noPort = uri.getPort() == 0 || uri.getPort() > 0xFFFF;
      return uri.getHost() == null || noPort ? Optional.empty() : Optional.of(new WebAddress(uri));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /**
   * {@code url} with its host in ASCII, for whoever knows no other: feeds, sitemaps, the name
   * system. Empty when it has no host.
   */
  public static Optional<String> withAsciiHost(String url) {
    Matcher parts = PARTS.matcher(url);
    return parts.matches()
        ? HostName.ascii(parts.group(3))
            .map(host -> url.substring(0, parts.start(3)) + host + url.substring(parts.end(3)))
        : Optional.empty();
  }

  /** Whether {@code url} says who asks, or with which password: {@code https://me:word@host/}. */
  public static boolean namesSomebody(String url) {
    Matcher parts = PARTS.matcher(url);
    return parts.matches() && parts.group(2) != null;
  }

  /** The fragment of {@code url} with its {@code #}; empty without one. */
  public static String fragment(String url) {
    int hash = url.indexOf('#');
    return hash < 0 ? "" : url.substring(hash);
  }

  /** Where {@code location}, a header of the answer from here, leads; empty when not to the web. */
  public Optional<WebAddress> resolve(String location) {
    if (location.matches("(?i)https?:.*")) {
      return of(location);
    }
    if (location.startsWith("//")) {
      return of(uri.getScheme() + ":" + location);
    }
    if (location.matches("[^/?#]*:.*")) {
      return Optional.empty();
    }
    try {
      return of(uri.resolve(new URI(UrlCodec.address(location))).toString());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Whose address it is. */
  public String host() {
    return uri.getHost();
  }

  /** Whether it is the first page of its site. */
  public boolean isHome() {
    return uri.getRawPath().equals("/") && uri.getRawQuery() == null;
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
