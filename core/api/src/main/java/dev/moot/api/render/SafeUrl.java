package dev.moot.api.render;

import dev.moot.api.model.UrlCodec;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one gate for URLs that come from posts and claim files: web addresses, mail addresses and
 * relative references pass, everything that could run or hide code ({@code javascript:}, {@code
 * data:}, schemes split by control characters) does not.
 */
public final class SafeUrl {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  /** No space anywhere, and nothing in place of the host that no host has. */
  private static final Pattern WEB =
      Pattern.compile("(?i)https?://[^\\s/?#\"<>^`{|}]++(?:[/?#]\\S*+)?");

  private SafeUrl() {}

  /**
   * {@code url} without surrounding space if it may be linked to; empty otherwise.
   *
   * @param url with character references and Markdown escapes already resolved
   */
  public static Optional<String> of(String url) {
    String trimmed = url.strip();
    for (int i = 0; i < trimmed.length(); i++) {
      if (isRefused(trimmed.charAt(i))) {
        return Optional.empty();
      }
    }
    for (int i = 0; i < trimmed.length(); i++) {
      char c = trimmed.charAt(i);
      if (c == '/' || c == '?' || c == '#') {
        return Optional.of(trimmed);
      }
      if (c == ':') {
        return SCHEMES.contains(trimmed.substring(0, i).toLowerCase(Locale.ROOT))
            ? Optional.of(trimmed)
            : Optional.empty();
      }
    }
    return Optional.of(trimmed);
  }

  /** Browsers drop some of these and take a backslash for a slash, wherever they stand. */
  private static boolean isRefused(char c) {
    return c == '\\' || Character.isISOControl(c) || (Character.isWhitespace(c) && c != ' ');
  }

  /** Whether {@code url} is a full web address: what a source or a piece of evidence may name. */
  public static boolean isWebAddress(String url) {
    return webAddress(url).isPresent();
  }

  /**
   * {@code url} as it can be written on a page, when it is a full web address: quotes, braces and
   * what else no URL may hold are encoded, as browsers do when somebody types them.
   */
  public static Optional<String> webAddress(String url) {
    return WEB.matcher(url).matches() && of(url).isPresent()
        ? Optional.of(UrlCodec.address(url))
        : Optional.empty();
  }
}
