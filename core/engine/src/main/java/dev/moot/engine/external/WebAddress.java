package dev.moot.engine.external;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
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
record WebAddress(URI uri) {

  private static final Pattern PARTS =
      Pattern.compile(
          "(?i)(https?)://(?:[^/?#@]*@)?([^/?#@:\\[]+|\\[[0-9A-Fa-f:.]+])(:\\d*)?([^#]*)(?:#.*)?");
  private static final String ALLOWED = "-._~:/?[]@!$&'()*+,;=%";

  /** Empty when {@code url} is no address that can be asked. */
  static Optional<WebAddress> of(String url) {
    Matcher parts = PARTS.matcher(url.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      String host = parts.group(2).startsWith("[") ? parts.group(2) : IDN.toASCII(parts.group(2));
      String port = parts.group(3) == null || parts.group(3).length() < 2 ? "" : parts.group(3);
      String path = encoded(parts.group(4));
      String full =
          parts.group(1).toLowerCase(Locale.ROOT)
              + "://"
              + host.toLowerCase(Locale.ROOT)
              + port
              + (path.startsWith("/") ? path : "/" + path);
      URI uri = new URI(full);
      boolean noPort = uri.getPort() == 0 || uri.getPort() > 0xFFFF;
      return uri.getHost() == null || noPort ? Optional.empty() : Optional.of(new WebAddress(uri));
    } catch (IllegalArgumentException | URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The fragment of {@code url} with its {@code #}; empty without one. */
  static String fragment(String url) {
    int hash = url.indexOf('#');
    return hash < 0 ? "" : url.substring(hash);
  }

  private static String encoded(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0);
      out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    // A percent sign that begins no code stands for itself.
    return out.toString().replaceAll("%(?!\\p{XDigit}{2})", "%25");
  }

  /** Where {@code location}, a header of the answer from here, leads; empty when not to the web. */
  Optional<WebAddress> resolve(String location) {
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
      return of(uri.resolve(new URI(encoded(location))).toString());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  String host() {
    return uri.getHost();
  }

  /** Whether it is the first page of its site. */
  boolean isHome() {
    return uri.getRawPath().equals("/") && uri.getRawQuery() == null;
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
