package dev.moot.engine.render.theme;

import dev.moot.engine.markdown.html.OpenTags;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words on a page that are not in the site's language, because its messages lack them. They go
 * through templates and plugins between two characters that no writer types; only what has become
 * HTML shows where an element can say which language they are in.
 */
final class ForeignWords {

  private static final char BEGIN = '\uFDD0';
  private static final char END = '\uFDD1';

  /** What begins a tag, a comment, or an element in which no other may stand. */
  private static final Pattern OPENING =
      Pattern.compile("<(?:!--|(script|style|title|option|textarea|svg)\\b|[/a-zA-Z!])");

  private ForeignWords() {}

  /** {@code words} so that {@link #shown} finds them. */
  static String marked(String words) {
    return BEGIN + words + END;
  }

  /** {@code text} without the marks. */
  static String plain(String text) {
    return text.indexOf(BEGIN) < 0
        ? text
        : text.replace(String.valueOf(BEGIN), "").replace(String.valueOf(END), "");
  }

  /** {@code html} with an element around what is marked in content, and nothing in attributes. */
  static String shown(String html, Locale language) {
    if (html.indexOf(BEGIN) < 0) {
      return html;
    }
    StringBuilder out = new StringBuilder(html.length() + 256);
    Matcher opening = OPENING.matcher(html);
    int from = 0;
    while (from < html.length() && opening.find(from)) {
      int end = end(html, opening);
      out.append(elements(html.substring(from, opening.start()), language))
          .append(plain(html.substring(opening.start(), end)));
      from = end;
    }
    return out.append(elements(html.substring(from), language)).toString();
  }

  private static int end(String html, Matcher opening) {
    String name = opening.group(1);
    if (name != null) {
      return after(html, "</" + name + ">", opening.end());
    }
    return opening.group().equals("<!--")
        ? after(html, "-->", opening.end())
        : endOfTag(html, opening.end());
  }

  private static int after(String html, String end, int from) {
    int at = html.indexOf(end, from);
    return at < 0 ? html.length() : at + end.length();
  }

  private static int endOfTag(String html, int from) {
    int close = OpenTags.endOfTag(html, from);
    return close < 0 ? html.length() : close + 1;
  }

  private static String elements(String content, Locale language) {
    return content
        .replace(
            String.valueOf(BEGIN), "<span lang=\"" + language.toLanguageTag() + "\" dir=\"ltr\">")
        .replace(String.valueOf(END), "</span>");
  }
}
