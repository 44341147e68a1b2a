package dev.moot.engine.markdown.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out whether a piece of HTML leaves something open or closes what it did not open, so that
 * what follows it on the page would stand elsewhere. What HTML lets an author leave out, as {@code
 * </li>}, is no mistake.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/syntax.html">The syntax of HTML</a>
 */
public final class OpenTags {

  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
          "source", "track", "wbr");

  private static final Set<String> CLOSE_THEMSELVES =
      Set.of(
          "caption",
          "colgroup",
          "dd",
          "dt",
          "li",
          "optgroup",
          "option",
          "p",
          "rp",
          "rt",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr");

  /** What is in these is text up to their end. */
  private static final Set<String> TEXT =
      Set.of("iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp");

  private static final Set<String> OTHER_LANGUAGES = Set.of("svg", "math");

  private final String html;
  private final Deque<String> open = new ArrayDeque<>();
  private int at;

  private OpenTags(String html) {
    this.html = html;
  }

  /** What is wrong with {@code html}: {@code leaves `<div>` open}. */
  public static Optional<String> problem(String html) {
    return html.indexOf('<') < 0 ? Optional.empty() : new OpenTags(html).problem();
  }

  private Optional<String> problem() {
    for (at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
      Optional<String> problem = next();
      if (problem.isPresent()) {
        return problem;
      }
    }
    return open.stream()
        .filter(name -> !CLOSE_THEMSELVES.contains(name))
        .findFirst()
        .map(name -> "leaves `<" + name + ">` open");
  }

  private Optional<String> next() {
    if (html.startsWith("<!--", at)) {
      return skip("-->", at + 2, "a comment");
    }
    char after = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
    if (after == '!' || after == '?') {
      return skip(">", at, "a declaration");
    }
    boolean closes = after == '/';
    int start = at + (closes ? 2 : 1);
    if (start >= html.length() || !isLetter(html.charAt(start))) {
      at++; // a sign, and no tag
      return Optional.empty();
    }
    int end = start;
    while (end < html.length() && " \t\r\n\f/>".indexOf(html.charAt(end)) < 0) {
      end++;
    }
    String name = html.substring(start, end).toLowerCase(Locale.ROOT);
    int close = endOfTag(html, end);
    if (close < 0) {
      return Optional.of("leaves the tag `" + (closes ? "</" : "<") + name + "` without its `>`");
    }
    at = close + 1;
    return closes ? closed(name) : opened(name, html.charAt(close - 1) == '/');
  }

  private Optional<String> skip(String until, int from, String what) {
    int end = html.indexOf(until, from);
    at = end + until.length();
    return end < 0 ? Optional.of("leaves " + what + " open") : Optional.empty();
  }

  /**
   * Where in {@code html} the {@code >} of the tag is whose name or attributes go on at {@code
   * from}; -1 when it has none.
   */
  public static int endOfTag(String html, int from) {
    char quote = 0;
    for (int i = from; i < html.length(); i++) {
      char c = html.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i;
      }
    }
    return -1;
  }

  private Optional<String> opened(String name, boolean empty) {
    if (VOID.contains(name) || empty && (isOtherLanguage() || OTHER_LANGUAGES.contains(name))) {
      return Optional.empty();
    }
    if (TEXT.contains(name) && !isOtherLanguage()) {
      int end = at;
      while (end < html.length()
          && !html.regionMatches(true, end, "</" + name, 0, name.length() + 2)) {
        end++;
      }
      at = end;
    }
    open.push(name);
    return Optional.empty();
  }

  private boolean isOtherLanguage() {
    return open.stream().anyMatch(OTHER_LANGUAGES::contains);
  }

  private Optional<String> closed(String name) {
    while (!name.equals(open.peek()) && CLOSE_THEMSELVES.contains(String.valueOf(open.peek()))) {
      open.pop();
    }
    if (name.equals(open.peek())) {
      open.pop();
      return Optional.empty();
    }
    return Optional.of(
        open.contains(name)
            ? "closes `</" + name + ">` before `<" + open.peek() + ">`"
            : "closes `</" + name + ">`, which it did not open");
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
