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

  /** Where Hebrew begins in Unicode, the first script that is read from right to left. */
  private static final int FIRST_RIGHT_TO_LEFT = 0x590;

  public Html {
    Objects.requireNonNull(markup, "null instead of markup");
  }

  /** Plain {@code text}, escaped for use between tags and inside quoted attributes. */
  public static Html text(String text) {
    int plain = 0;
    while (plain < text.length() && !isEscaped(text.charAt(plain))) {
      plain++;
    }
    if (plain == text.length()) {
      return new Html(text);
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, plain);
    for (int i = plain; i < text.length(); i++) {
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

  private static boolean isEscaped(char c) {
    return c == '&' || c == '<' || c == '>' || c == '"' || c == '\'';
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
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      if (isOfOtherDirection(letter, rightToLeft)) {
        return true;
      }
      at += Character.charCount(letter);
    }
    return false;
  }

  private static boolean isOfOtherDirection(int letter, boolean rightToLeft) {
    if (!rightToLeft && letter < FIRST_RIGHT_TO_LEFT) {
      return false;
    }
    byte direction = Character.getDirectionality(letter);
    return rightToLeft
        ? direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
        : direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
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
