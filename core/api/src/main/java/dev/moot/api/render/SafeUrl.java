package dev.moot.api.render;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The one gate for URLs that come from posts and claim files: web addresses, mail addresses and
 * relative references pass, everything that could run or hide code ({@code javascript:}, {@code
 * data:}, schemes split by control characters) does not.
 */
public final class SafeUrl {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private SafeUrl() {}

  /**
   * {@code url} without surrounding space if it may be linked to; empty otherwise.
   *
   * @param url with character references and Markdown escapes already resolved
   */
  public static Optional<String> of(String url) {
    String trimmed = url.strip();
    if (trimmed.chars().anyMatch(SafeUrl::isRefused)) {
      return Optional.empty();
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
  private static boolean isRefused(int c) {
    return c == '\\' || Character.isISOControl(c) || (Character.isWhitespace(c) && c != ' ');
  }

  /** Whether {@code url} is a full web address: what a source or a piece of evidence may name. */
  public static boolean isWebAddress(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return (lower.startsWith("https://") || lower.startsWith("http://"))
        && url.length() > lower.indexOf("//") + 2
        && of(url).isPresent()
        && url.chars()
            .noneMatch(
                c ->
                    Character.isWhitespace(c) || Character.isISOControl(c) || c == '"' || c == '<');
  }
}
