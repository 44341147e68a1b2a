package dev.moot.engine.markdown;

import dev.moot.api.model.Permalink;
import dev.moot.api.model.UrlCodec;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A link to a file of the site's folder, as writers type it who want it to work in their editor and
 * on GitHub too: {@code other.md}, {@code ../pages/about.md#part}, {@code ../assets/plan.svg},
 * {@code /posts/tea.md}; and {@code #part} for the file itself.
 *
 * @param path the file, from the site's folder; begins with {@code ..} when it lies outside
 * @param fragment what follows it, with its {@code #} or {@code ?}; may be empty
 */
public record SourceLink(String path, String fragment) {

  private static final String ASSETS = "assets/";
  private static final String MARKDOWN = ".md";
  private static final Pattern HAS_SCHEME = Pattern.compile("[^/?#:]*:");

  /**
   * The file that {@code url} names, or null when it is a path of the published site or leads
   * elsewhere.
   *
   * @param from the path of the file that the link stands in
   */
  public static @Nullable SourceLink of(String url, String from) {
    int end = UrlCodec.pathEnd(url);
    String path = SiteLink.fileName(url.substring(0, end));
    String fragment = url.substring(end);
    if (path.isEmpty()) {
      return fragment.startsWith("#") ? new SourceLink(from, fragment) : null;
    }
    boolean rooted = path.startsWith("/");
    if (path.startsWith("//")
        || (rooted && !path.endsWith(MARKDOWN))
        || HAS_SCHEME.matcher(url).lookingAt()) {
      return null;
    }
    String folder = rooted ? "" : from.substring(0, from.lastIndexOf('/') + 1);
    return new SourceLink(normalized(folder + path), fragment);
  }

  private static String normalized(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/")) {
      if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  /** Whether it names a file of a kind that has a place on the site. */
  public boolean isOfSite() {
    return isMarkdown() || isAsset();
  }

  /** Whether it names a post or a page. */
  public boolean isMarkdown() {
    return path.regionMatches(
        true, path.length() - MARKDOWN.length(), MARKDOWN, 0, MARKDOWN.length());
  }

  /** Another letter case is looked up too, for its hint. */
  private boolean isAsset() {
    return path.regionMatches(true, 0, ASSETS, 0, ASSETS.length());
  }

  /**
   * Where it appears on the site; empty when no such post or page does.
   *
   * @param files where posts and pages appear, by their paths
   */
  public Optional<SiteLink> onSite(Map<String, Permalink> files) {
    if (isAsset()) {
      return SiteLink.at("/" + path, fragment);
    }
    return Optional.ofNullable(files.get(path)).map(p -> new SiteLink(p, fragment));
  }
}
