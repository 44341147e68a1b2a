package dev.moot.cli.report;

import dev.moot.api.model.UrlCodec;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a site's files are in its repository: what a service that looks at the whole repository
 * calls them.
 *
 * @param prefix the site's folder from the root of the repository, ending in a slash; empty when
 *     the site is the repository, absolute when it lies elsewhere
 */
public record RepositoryPaths(String prefix) {

  /**
   * @param workspace the root of the repository, where something says so; the current folder is
   *     taken for it otherwise
   */
  public static RepositoryPaths of(Path site, Optional<String> workspace) {
    Path folder = site.toAbsolutePath().normalize();
    Path root = workspace.flatMap(RepositoryPaths::path).orElse(Path.of(""));
    root = root.toAbsolutePath().normalize();
    String prefix = (folder.startsWith(root) ? root.relativize(folder) : folder).toString();
    String slashed = prefix.replace('\\', '/');
    return new RepositoryPaths(
        slashed.isEmpty() || slashed.endsWith("/") ? slashed : slashed + "/");
  }

  private static Optional<Path> path(String text) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The path of {@code file}, a path within the site. */
  public String of(String file) {
    return prefix + file;
  }

  /** The same as a URI reference (RFC 3986). */
  public String uri(String file) {
    return isRooted() ? "file://" + UrlCodec.path(of(file)) : UrlCodec.relative(of(file));
  }

  /** Whether the site lies outside the repository. */
  public boolean isRooted() {
    return prefix.startsWith("/");
  }
}
