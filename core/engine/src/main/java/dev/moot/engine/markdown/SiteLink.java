package dev.moot.engine.markdown;

import dev.moot.api.model.Permalink;
import dev.moot.api.model.UrlCodec;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
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
    int end = UrlCodec.pathEnd(url);
    return at(fileName(url.substring(0, end)), url.substring(end)).orElse(null);
  }

  /**
   * The link to {@code path}, which is decoded and begins with a slash; empty when nothing can be
   * there.
   */
  static Optional<SiteLink> at(String path, String fragment) {
    List<String> parts = List.of(path.split("/", -1));
    Deque<String> kept = new ArrayDeque<>();
    for (String part : parts.subList(1, parts.size())) {
      if (part.equals("..")) {
        kept.pollLast();
      } else if (!part.equals(".")) {
        kept.addLast(part);
      }
    }
    String last = parts.get(parts.size() - 1);
    if (last.equals(".") || last.equals("..")) {
      kept.addLast("");
    }
    try {
      return Optional.of(new SiteLink(new Permalink("/" + String.join("/", kept)), fragment));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The name that {@code typed} stands for, composed as the names of files are when read. */
  static String fileName(String typed) {
    return Normalizer.normalize(UrlCodec.decoded(typed), Normalizer.Form.NFC);
  }

  /** The place on its page that it leads to, decoded; empty when it leads to the page. */
  public String anchor() {
    int hash = fragment.indexOf('#');
    return hash < 0 ? "" : UrlCodec.decoded(fragment.substring(hash + 1));
  }
}
