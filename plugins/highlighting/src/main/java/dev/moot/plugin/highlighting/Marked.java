package dev.moot.plugin.highlighting;

import dev.moot.api.render.Html;

/** Code on its way to HTML. */
final class Marked {

  private final StringBuilder out = new StringBuilder();

  void plain(String text) {
    out.append(Html.text(text));
  }

  void keyword(String text) {
    element("b", "b", text);
  }

  void comment(String text) {
    element("i", "i", text);
  }

  void string(String text) {
    element("span class=\"s\"", "span", text);
  }

  void added(String text) {
    element("ins", "ins", text);
  }

  void removed(String text) {
    element("del", "del", text);
  }

  private void element(String open, String close, String text) {
    out.append('<').append(open).append('>');
    plain(text);
    out.append("</").append(close).append('>');
  }

  Html html() {
    return Html.markup(out.toString());
  }
}
