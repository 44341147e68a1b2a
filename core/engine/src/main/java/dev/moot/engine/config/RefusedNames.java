package dev.moot.engine.config;

import dev.moot.api.model.Permalink;
import dev.moot.api.model.Slug;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Names that nothing of a site has. Git, web servers and hosts take files whose name begins with a
 * dot for orders to themselves ({@code .git/config}, {@code .htaccess}); and no folder takes a name
 * that is too long.
 */
public final class RefusedNames {

  /** What to do about one. */
  public static final String ADVICE = "give it another name";

  /** Those that the web has given a meaning, and what the core writes itself. */
  private static final Set<String> MEANT = Set.of(".well-known", ".nojekyll", ".moot-manifest");

  private RefusedNames() {}

  /** What is wrong with a part of {@code permalink}; empty when nothing is. */
  public static Optional<String> problem(Permalink permalink) {
    String path = permalink.path();
    return path.length() > Slug.MOST / 4 || path.contains("/.")
        ? Arrays.stream(path.split("/")).flatMap(part -> problem(part).stream()).findFirst()
        : Optional.empty();
  }

  /** What is wrong with {@code part}, one of a path. */
  static Optional<String> problem(String part) {
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
