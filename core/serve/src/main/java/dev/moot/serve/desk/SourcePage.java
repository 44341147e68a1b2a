package dev.moot.serve.desk;

import static dev.moot.serve.desk.Frame.text;

import dev.moot.api.model.Participant;
import dev.moot.api.thread.PostHead;
import dev.moot.engine.desk.DeskPost;
import dev.moot.engine.desk.DeskSource;
import dev.moot.serve.words.ServeWords;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The page of one source: its text on one side, the claims of its debate on the other. */
final class SourcePage {

  private final DeskSource source;
  private final ServeWords words;
  private final Optional<String> token;
  private final QuoteLabels labels;
  private final StringBuilder out = new StringBuilder();

  /**
   * @param token what the page shows to be let write; absent where nothing is written
   */
  SourcePage(DeskSource source, ServeWords words, Optional<String> token) {
    this.source = source;
    this.words = words;
    this.token = token;
    this.labels = new QuoteLabels(source.debate(), words);
  }

  /** The page. */
  String page() {
    String title = SourceList.title(source.source());
    out.ensureCapacity(source.text().text().length() * 2);
    out.append("<main class=\"desk\" data-text=\"")
        .append(source.text().digest())
        .append("\" data-claims=\"")
        .append(source.claimFile())
        .append('"');
    token.ifPresent(t -> out.append(" data-token=\"").append(t).append('"'));
    out.append(">\n<header>\n<p class=\"crumbs\"><a href=\"")
        .append(DeskPath.ROOT)
        .append("\">")
        .append(said("desk.heading"))
        .append("</a> <a dir=\"auto\" href=\"")
        .append(text(source.debate().permalink().encoded()))
        .append("\">")
        .append(text(source.debate().title()))
        .append("</a></p>\n<h1 dir=\"auto\">")
        .append(text(title))
        .append("</h1>\n<p class=\"used\">")
        .append(text(SourceList.used(source, words)))
        .append("</p>\n");
    if (!source.current()) {
      out.append("<p class=\"behind\" role=\"alert\">")
          .append(text(words.message("desk.behind", source.debate().location().file())))
          .append("</p>\n");
    }
    out.append("</header>\n<div class=\"columns\">\n");
    posts();
    new ClaimColumn(source, words, labels).write(out);
    out.append("</div>\n</main>\n");
    return Frame.page(
        words, title, out.toString(), new Tools(source.debate(), words, token.isPresent()).html());
  }

  private void posts() {
    Set<DeskPost> unquoted = new HashSet<>(source.unquoted());
    MarkedText marked = new MarkedText(source, labels);
    out.append("<section class=\"text\" aria-label=\"").append(said("desk.text")).append("\">\n");
    List<DeskPost> posts = source.text().posts();
    for (int i = 0; i < posts.size(); i++) {
      DeskPost post = posts.get(i);
      boolean clear = unquoted.contains(post);
      out.append("<section class=\"post\" id=\"p")
          .append(i + 1)
          .append("\" tabindex=\"-1\"")
          .append(clear ? " data-clear" : "")
          .append(">\n");
      post.head().ifPresent(h -> head(h, clear));
      post.paragraphs().forEach(p -> marked.write(p, out));
      out.append("</section>\n");
    }
    out.append("</section>\n");
  }

  private void head(PostHead head, boolean clear) {
    String name =
        source
            .author(head)
            .map(Participant::name)
            .orElseGet(() -> head.names() ? head.author() : words.message("desk.somebody"));
    out.append("<h2><b dir=\"auto\">").append(text(name)).append("</b>");
    if (head.names() && !head.author().equals(name)) {
      out.append(" <span dir=\"auto\">(").append(text(head.author())).append(")</span>");
    }
    head.number()
        .ifPresent(n -> out.append(" <span>").append(text("[" + n + "]")).append("</span>"));
    head.to()
        .ifPresent(
            to ->
                out.append(" <span>")
                    .append(text(words.message("desk.post.to", "[" + to + "]")))
                    .append("</span>"));
    head.said().ifPresent(d -> out.append(" <span>").append(text(d)).append("</span>"));
    head.day()
        .ifPresent(
            d ->
                out.append(" <time datetime=\"")
                    .append(d)
                    .append("\">")
                    .append(text(words.forms().shortDay(d)))
                    .append("</time>"));
    if (clear) {
      out.append(" <span class=\"clear\">").append(said("desk.post.clear")).append("</span>");
    }
    out.append("</h2>\n");
  }

  private String said(String key) {
    return text(words.message(key));
  }
}
