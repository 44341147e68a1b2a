package dev.moot.engine.markdown;

import dev.moot.api.model.Permalink;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A link to a path of the site as writers type it, {@code /about/} or {@code
 * /claims/lab-jobs/captured/#reasons}.
 *
 * @param permalink the page or file
 * @param fragment what follows it, with its {@code #} or {@code ?}; may be empty
 */
public record SiteLink(Permalink permalink, String fragment) {

  /** The site link that {@code url} is, or null when it leads elsewhere. */
  public static @Nullable SiteLink of(String url) {
    if (!url.startsWith("/") || url.startsWith("//")) {
      return null;
    }
    int end = pathEnd(url);
    try {
      return new SiteLink(new Permalink(decoded(url.substring(0, end))), url.substring(end));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  SiteLink withFragment(String other) {
    return new SiteLink(permalink, other);
  }

  /** The place on its page that it leads to, decoded; empty when it leads to the page. */
  public String anchor() {
    int hash = fragment.indexOf('#');
    return hash < 0 ? "" : decoded(fragment.substring(hash + 1));
  }

  /** Where the path ends in {@code url}, and a query or fragment begins. */
  static int pathEnd(String url) {
    for (int i = 0; i < url.length(); i++) {
      if (url.charAt(i) == '#' || url.charAt(i) == '?') {
        return i;
      }
    }
    return url.length();
  }

  /** {@code /assets/my%20map.png} names the file {@code my map.png}. What is no such code stays. */
  static String decoded(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
