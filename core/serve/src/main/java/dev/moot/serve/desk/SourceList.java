package dev.moot.serve.desk;

import static dev.moot.serve.desk.Frame.text;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Source;
import dev.moot.engine.desk.DeskSource;
import dev.moot.engine.desk.SourceDesk;
import dev.moot.serve.words.ServeWords;
import java.util.Optional;

/** The page that lists the sources of a site, with how much of each is quoted. */
final class SourceList {

  private final SourceDesk desk;
  private final ServeWords words;
  private final StringBuilder out = new StringBuilder();

  SourceList(SourceDesk desk, ServeWords words) {
    this.desk = desk;
    this.words = words;
  }

  /** The page. */
  String page() {
    out.append("<main class=\"list\">\n<h1>").append(said("desk.heading")).append("</h1>\n");
    boolean none = desk.debates().stream().allMatch(d -> d.sources().isEmpty());
    out.append("<p>").append(said(none ? "desk.none" : "desk.intro")).append("</p>\n");
    for (Debate debate : desk.debates()) {
      if (!debate.sources().isEmpty()) {
        debate(debate);
      }
    }
    out.append("</main>\n");
    return Frame.page(words, words.message("desk.heading"), out.toString(), "");
  }

  private void debate(Debate debate) {
    out.append("<section>\n<h2><a href=\"")
        .append(text(debate.permalink().encoded()))
        .append("\" dir=\"auto\">")
        .append(text(debate.title()))
        .append("</a></h2>\n<ul class=\"sources\">\n");
    for (Source source : debate.sources().values()) {
      out.append("<li>");
      Optional<DeskSource> found = desk.source(debate.id(), source.id());
      if (found.isPresent()) {
        out.append("<a class=\"title\" dir=\"auto\" href=\"")
            .append(text(DeskPath.page(debate.id(), source.id())))
            .append("\">")
            .append(text(title(source)))
            .append("</a>");
        out.append("<p>").append(text(used(found.get(), words))).append("</p>");
      } else {
        out.append("<b class=\"title\" dir=\"auto\">")
            .append(text(title(source)))
            .append("</b><p>");
        out.append(
            source
                .file()
                .map(f -> text(words.message("desk.no-text", f)))
                .orElseGet(() -> said("desk.no-file")));
        out.append("</p>");
      }
      out.append("</li>\n");
    }
    out.append("</ul>\n</section>\n");
  }

  /** What a source is called. */
  static String title(Source source) {
    return source.title().orElse(source.id());
  }

  /** How much of a source is used, in one sentence. */
  static String used(DeskSource source, ServeWords words) {
    int all = source.text().posts().size();
    boolean posts = source.text().posts().stream().anyMatch(p -> p.head().isPresent());
    return words.message(
        posts ? "desk.used.posts" : "desk.used.paragraphs",
        source.share(),
        all - source.unquoted().size(),
        all,
        source.candidates().size());
  }

  private String said(String key) {
    return text(words.message(key));
  }
}
