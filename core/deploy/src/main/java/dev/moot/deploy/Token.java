package dev.moot.deploy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.transport.URIish;

/**
 * A secret that lets its bearer push over https. It comes from the environment and goes to one
 * server; no text made here holds it.
 */
final class Token {

  private static final String ANY_SERVER = "MOOT_DEPLOY_TOKEN";
  private static final String GITHUB = "GITHUB_TOKEN";

  private final String value;
  private final URIish server;

  private Token(String value, URIish server) {
    this.value = value;
    this.server = server;
  }

  /**
   * The token for {@code address}: {@code MOOT_DEPLOY_TOKEN} for any server, {@code GITHUB_TOKEN}
   * for GitHub alone. There is none for a connection that others can read.
   */
  static Optional<Token> of(URIish address, Map<String, String> environment) {
    if (!isPrivate(address)) {
      return Optional.empty();
    }
    return value(ANY_SERVER, environment)
        .or(() -> isGitHub(address, environment) ? value(GITHUB, environment) : Optional.empty())
        .map(t -> new Token(t, address));
  }

  /** The names of the variables that hold tokens for Moot alone. */
  static List<String> variables() {
    return List.of(ANY_SERVER);
  }

  private static Optional<String> value(String name, Map<String, String> environment) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(t -> !t.isEmpty());
  }

  private static boolean isPrivate(URIish address) {
    boolean here = List.of("localhost", "127.0.0.1", "[::1]").contains(host(address));
    return "https".equals(address.getScheme()) || ("http".equals(address.getScheme()) && here);
  }

  private static boolean isGitHub(URIish address, Map<String, String> environment) {
    String server = environment.getOrDefault("GITHUB_SERVER_URL", "https://github.com");
    try {
      return host(address).equals(URI.create(server).getHost());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String host(URIish address) {
    return String.valueOf(address.getHost());
  }

  /** Whether it may be shown to the server of {@code address}. */
  boolean isFor(URIish address) {
    return server.getPort() == address.getPort()
        && host(server).equals(host(address))
        && String.valueOf(server.getScheme()).equals(address.getScheme());
  }

  char[] value() {
    return value.toCharArray();
  }

  /** {@code text} without the token, should a server have sent it back. */
  String hiddenIn(String text) {
    return text.replace(value, "***");
  }

  @Override
  public String toString() {
    return "***";
  }
}
