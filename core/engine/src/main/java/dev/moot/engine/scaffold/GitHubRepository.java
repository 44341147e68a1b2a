package dev.moot.engine.scaffold;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A repository on GitHub.
 *
 * @param owner who it belongs to
 * @param name its name
 */
public record GitHubRepository(String owner, String name) {

  private static final Pattern ORIGIN =
      Pattern.compile("(?m)^\\s*\\[remote \"origin\"]\\s*$(?<keys>(?:\\R(?!\\s*\\[).*)*)");
  private static final Pattern URL = Pattern.compile("(?m)^\\s*url\\s*=\\s*(?<url>\\S+)\\s*$");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https://(?:[^/@]*@)?github\\.com/|(?:ssh://)?git@github\\.com[:/])"
              + "(?<owner>[A-Za-z0-9-]+)/(?<name>[A-Za-z0-9._-]+?)(?:\\.git)?/?");

  /** The one that {@code origin} is in a {@code .git/config}; empty when it is anything else. */
  public static Optional<GitHubRepository> origin(String config) {
    Matcher section = ORIGIN.matcher(config);
    if (!section.find()) {
      return Optional.empty();
    }
    Matcher url = URL.matcher(section.group("keys"));
    return url.find() ? of(url.group("url")) : Optional.empty();
  }

  private static Optional<GitHubRepository> of(String remote) {
    Matcher m = ADDRESS.matcher(remote);
    return m.matches()
        ? Optional.of(new GitHubRepository(m.group("owner"), m.group("name")))
        : Optional.empty();
  }

  /** Where GitHub Pages publishes it, unless it is given a domain of its own. */
  public String pages() {
    String host = owner.toLowerCase(Locale.ROOT) + ".github.io";
    return "https://" + host + (name.equalsIgnoreCase(host) ? "/" : "/" + name + "/");
  }

  @Override
  public String toString() {
    return owner + "/" + name;
  }
}
