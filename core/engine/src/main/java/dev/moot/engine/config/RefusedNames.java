package dev.moot.engine.config;

import dev.moot.api.model.Permalink;
import dev.moot.api.model.Slug;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Names that nothing of a site has. Git, web servers and hosts take files whose name begins with a
 * dot for orders to themselves ({@code .git/config}, {@code .htaccess}); and no folder takes a name
 * that is too long, nor a disk a path.
 */
public final class RefusedNames {

  /** What to do about one. */
  public static final String ADVICE = "give it another name";

  /** Those that the web has given a meaning, and what the core writes itself. */
  private static final Set<String> MEANT = Set.of(".well-known", ".nojekyll", ".moot-manifest");

  private RefusedNames() {}

  /**
   * How many bytes a path has at most: systems take 1,024 and more, with the folder that the output
   * is in. Three names as long as they may be are within it.
   */
  private static final int LONGEST_PATH = 900;

  /** What is wrong with {@code permalink}, or a part of it; empty when nothing is. */
  public static Optional<String> problem(Permalink permalink) {
    return problemOfPath(permalink.path());
  }

  /** The same for {@code path}, as it may be typed. */
  static Optional<String> problemOfPath(String path) {
    if (path.length() <= Slug.MOST / 4 && !path.contains("/.")) {
      return Optional.empty();
    }
    return Arrays.stream(path.split("/"))
        .flatMap(part -> problem(part).stream())
        .findFirst()
        .or(
            () ->
                path.getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH
                    ? Optional.of("a path has at most " + LONGEST_PATH + " bytes")
                    : Optional.empty());
  }

  /** What is wrong with {@code part}, one of a path. */
  private static Optional<String> problem(String part) {
    if (part.startsWith(".") && !MEANT.contains(part)) {
      return Optional.of(
          "`" + part + "` begins with a dot, and git and web servers take orders from such files");
    }
    return Slug.isTooLong(part)
        ? Optional.of(
            "a part of a path has at most " + Slug.MOST + " bytes, as the name of a file has")
        : Optional.empty();
  }
}
