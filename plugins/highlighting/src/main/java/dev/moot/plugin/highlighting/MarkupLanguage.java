package dev.moot.plugin.highlighting;

import dev.moot.api.render.Html;

/** XML and HTML: names of tags are keywords, values of attributes strings. */
final class MarkupLanguage implements Language {

  @Override
  public Html highlight(String code) {
    Marked out = new Marked();
    int at = 0;
    while (at < code.length()) {
      int open = code.indexOf('<', at);
      if (open < 0) {
        break;
      }
      out.plain(code.substring(at, open));
      if (code.startsWith("<!--", open)) {
        int end = code.indexOf("-->", open);
        at = end < 0 ? code.length() : end + "-->".length();
        out.comment(code.substring(open, at));
      } else {
        at = tag(code, open, out);
      }
    }
    out.plain(code.substring(at));
    return out.html();
  }

  /** Writes the tag that begins at {@code open}, and says where it ends. */
  private static int tag(String code, int open, Marked out) {
    int name = open + 1;
    while (name < code.length() && "/?!".indexOf(code.charAt(name)) >= 0) {
      name++;
    }
    int at = name;
    while (at < code.length() && isNamePart(code.charAt(at))) {
      at++;
    }
    out.plain(code.substring(open, name));
    if (at > name) {
      out.keyword(code.substring(name, at));
    }
    int plain = at;
    while (at < code.length() && code.charAt(at) != '>' && code.charAt(at) != '<') {
      char c = code.charAt(at);
      int close = c == '"' || c == '\'' ? code.indexOf(c, at + 1) : -1;
      if (close > 0) {
        out.plain(code.substring(plain, at));
        out.string(code.substring(at, close + 1));
        plain = close + 1;
      }
      at = Math.max(at, close) + 1;
    }
    out.plain(code.substring(plain, at));
    return at;
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
  }
}
