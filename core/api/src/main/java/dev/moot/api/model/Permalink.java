package dev.moot.api.model;

import org.jspecify.annotations.Nullable;

/**
 * The path of a page or file from the root of the site: {@code /claims/lab-jobs/captured/} for a
 * page, {@code /feed.xml} for a file. It never says under which path the site itself is hosted; a
 * link on a page is the permalink as {@linkplain #hrefFrom written from that page}.
 *
 * @param path starts with {@code /}; no empty, {@code .} or {@code ..} part, no backslash, no
 *     control character and no half of a surrogate pair, none of which a file name has on every
 *     system
 */
public record Permalink(String path) implements Comparable<Permalink> {

  /** The home page. */
  public static final Permalink HOME = new Permalink("/");

  public Permalink {
    if (!path.startsWith("/")
        || path.contains("//")
        || path.contains("/.") && hasDots(path + "/")
        || !isOfFileNames(path)) {
      throw new IllegalArgumentException("not a permalink: " + path);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Permalink o && path.equals(o.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  private static boolean hasDots(String closed) {
    return closed.contains("/../") || closed.contains("/./");
  }

  private static boolean isOfFileNames(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '\\' || Character.isISOControl(c)) {
        return false;
      }
      if (Character.isSurrogate(c)) {
        i++;
        if (i == path.length() || !Character.isSurrogatePair(c, path.charAt(i))) {
          return false;
        }
      }
    }
    return true;
  }

  /** The page below these parts: {@code Permalink.page("people", "lab-jobs", "critic")}. */
  public static Permalink page(String... parts) {
    StringBuilder path = new StringBuilder("/");
    for (String part : parts) {
      path.append(part).append('/');
    }
    return new Permalink(path.toString());
  }

  /** Whether this is a page (and not a file such as a feed). */
  public boolean isPage() {
    return path.endsWith("/");
  }

  /** Where it is written, below the output folder: {@code claims/lab-jobs/captured/index.html}. */
  public String outputFile() {
    return path.substring(1) + (isPage() ? "index.html" : "");
  }

  /** The path with all that no URL may hold percent-encoded, as UTF-8. */
  public String encoded() {
    return UrlCodec.path(path);
  }

  /**
   * This permalink as a relative URL on the page {@code from}; it works under any base path, and is
   * percent-encoded.
   */
  public String hrefFrom(Permalink from) {
    int common = 0;
    for (int i = 0; i < Math.min(path.length(), from.path.length()); i++) {
      if (path.charAt(i) != from.path.charAt(i)) {
        break;
      }
      if (path.charAt(i) == '/') {
        common = i + 1;
      }
    }
    StringBuilder href = new StringBuilder();
    for (int i = common; i < from.path.length(); i++) {
      if (from.path.charAt(i) == '/') {
        href.append("../");
      }
    }
    String rest = path.substring(common);
    // Neither nothing nor a name that would look like a scheme can stand at the beginning.
    if (href.length() == 0 && (rest.isEmpty() || rest.indexOf(':') >= 0)) {
      href.append("./");
    }
    return href.append(UrlCodec.path(rest)).toString();
  }

  @Override
  public int compareTo(Permalink other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path;
  }
}
