package dev.moot.engine.render.check;

import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the ids of the elements of a finished page. */
final class PageIds {

  private final String html;
  private final Set<String> ids = new LinkedHashSet<>();
  private int at;

  private PageIds(String html) {
    this.html = html;
  }

  /** The ids in {@code html}, in its order, without what stands in comments and texts. */
  static Set<String> of(String html) {
    PageIds page = new PageIds(html);
    page.read();
    return page.ids;
  }

  private void read() {
    while (at < html.length()) {
      int open = html.indexOf('<', at);
      if (open < 0) {
        return;
      }
      if (html.startsWith("<!--", open)) {
        int end = html.indexOf("-->", open);
        at = end < 0 ? html.length() : end;
      } else {
        at = open + 1;
        if (at < html.length() && Character.isLetter(html.charAt(at))) {
          readTag();
        }
      }
    }
  }

  /** Reads the attributes of the tag whose name begins here. */
  private void readTag() {
    skipName();
    while (at < html.length() && html.charAt(at) != '>') {
      int start = at;
      skipName();
      String name = html.substring(start, at);
      if (at < html.length() && html.charAt(at) == '=') {
        at++;
        String value = readValue();
        if (name.equalsIgnoreCase("id")) {
          ids.add(value);
        }
      } else if (at == start) {
        at++;
      }
    }
  }

  private void skipName() {
    while (at < html.length()
        && html.charAt(at) != '='
        && html.charAt(at) != '>'
        && html.charAt(at) != '/'
        && !Character.isWhitespace(html.charAt(at))) {
      at++;
    }
  }

  private String readValue() {
    char quote = at < html.length() ? html.charAt(at) : ' ';
    if (quote == '"' || quote == '\'') {
      int end = html.indexOf(quote, at + 1);
      String value = html.substring(at + 1, end < 0 ? html.length() : end);
      at = end < 0 ? html.length() : end + 1;
      return value.replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }
    int start = at;
    while (at < html.length()
        && html.charAt(at) != '>'
        && !Character.isWhitespace(html.charAt(at))) {
      at++;
    }
    return html.substring(start, at);
  }
}
