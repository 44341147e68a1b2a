package dev.moot.plugin.highlighting;

import dev.moot.api.render.Html;
import java.util.function.BiConsumer;

/**
 * A language whose lines show by their beginning what they are, such as a patch.
 *
 * @param line writes one line, without its end
 */
record LineLanguage(BiConsumer<String, Marked> line) implements Language {

  /** Patches: added and removed lines; the headers are keywords. */
  static LineLanguage diff() {
    return new LineLanguage(
        (line, out) -> {
          if (line.startsWith("+++") || line.startsWith("---") || line.startsWith("@@")) {
            out.keyword(line);
          } else if (line.startsWith("+")) {
            out.added(line);
          } else if (line.startsWith("-")) {
            out.removed(line);
          } else {
            out.plain(line);
          }
        });
  }

  /** Markdown: headings and directives are keywords, quotations strings. */
  static LineLanguage markdown() {
    return new LineLanguage(
        (line, out) -> {
          String start = line.stripLeading();
          if (start.startsWith("#") || start.startsWith(":::") || start.startsWith("```")) {
            out.keyword(line);
          } else if (start.startsWith(">")) {
            out.string(line);
          } else if (start.startsWith("<!--")) {
            out.comment(line);
          } else {
            out.plain(line);
          }
        });
  }

  @Override
  public Html highlight(String code) {
    Marked out = new Marked();
    int start = 0;
    while (start < code.length()) {
      int end = code.indexOf('\n', start);
      line.accept(code.substring(start, end < 0 ? code.length() : end), out);
      if (end >= 0) {
        out.plain("\n");
      }
      start = end < 0 ? code.length() : end + 1;
    }
    return out.html();
  }
}
