package dev.moot.api.render;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Markup that may stand on a page as it is. Text becomes Html through {@link #text}; whoever calls
 * {@link #markup} vouches for its argument.
 *
 * @param markup well-formed HTML
 */
public record Html(String markup) {

  public static final Html EMPTY = new Html("");

  public Html {
    Objects.requireNonNull(markup, "null instead of markup");
  }

  /** Plain {@code text}, escaped for use between tags and inside quoted attributes. */
  public static Html text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return new Html(out.toString());
  }

  /**
   * Plain {@code text} to stand within a line of a page that is read from right to left, or not.
   * Where it has letters of the other direction it is kept apart with {@code <bdi dir="auto">}, so
   * that it and what stands around it keep their order; elsewhere it is {@link #text}.
   */
  public static Html inline(String text, boolean rightToLeft) {
    Html escaped = text(text);
    return isMixed(text, rightToLeft)
        ? new Html("<bdi dir=\"auto\">" + escaped.markup() + "</bdi>")
        : escaped;
  }

  /** Whether {@code text} has a letter that is not read in the direction of its page. */
  public static boolean isMixed(String text, boolean rightToLeft) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .anyMatch(
            d ->
                rightToLeft
                    ? d == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                    : d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  /**
   * {@code markup} as it is. It must not hold text from posts or claim files that was not escaped.
   */
  public static Html markup(String markup) {
    return new Html(markup);
  }

  public static Html concat(Collection<Html> parts) {
    return new Html(parts.stream().map(Html::markup).collect(Collectors.joining()));
  }

  public boolean isEmpty() {
    return markup.isEmpty();
  }

  @Override
  public String toString() {
    return markup;
  }
}
