package dev.moot.serve.desk;

import static dev.moot.serve.desk.Frame.text;

import dev.moot.api.model.Claim;
import dev.moot.engine.desk.DeskQuote;
import dev.moot.engine.desk.DeskSource;
import dev.moot.serve.words.ServeWords;

/** The claims of a debate, each with what is quoted for it from one source. */
final class ClaimColumn {

  private static final int SHOWN = 90;

  private final DeskSource source;
  private final ServeWords words;
  private final QuoteLabels labels;

  ClaimColumn(DeskSource source, ServeWords words, QuoteLabels labels) {
    this.source = source;
    this.words = words;
    this.labels = labels;
  }

  void write(StringBuilder out) {
    out.append("<aside class=\"claims\" aria-label=\"")
        .append(text(words.message("desk.claims")))
        .append("\">\n<p><label for=\"filter\">")
        .append(text(words.message("desk.filter")))
        .append("</label> <input id=\"filter\" type=\"search\" autocomplete=\"off\"></p>\n<ol>\n");
    for (Claim claim : source.debate().claims().values()) {
      out.append("<li id=\"claim-")
          .append(text(claim.id().local()))
          .append("\" data-claim=\"")
          .append(text(claim.id().local()))
          .append("\" tabindex=\"-1\"><p><a dir=\"auto\" href=\"")
          .append(text(claim.permalink().encoded()))
          .append("\">")
          .append(text(claim.text()))
          .append("</a> <code>")
          .append(text(claim.id().local()))
          .append("</code></p>");
      quotes(claim, out);
      out.append("</li>\n");
    }
    out.append("</ol>\n</aside>\n");
  }

  private void quotes(Claim claim, StringBuilder out) {
    StringBuilder items = new StringBuilder();
    for (DeskQuote quote : source.quotes()) {
      if (quote.claims().contains(claim.id())) {
        items.append("<li>").append(quote(quote)).append("</li>");
      }
    }
    if (!items.isEmpty()) {
      out.append("<ul>").append(items).append("</ul>");
    }
  }

  private String quote(DeskQuote quote) {
    String exact = quote.quote().exact();
    String shown =
        exact.length() <= SHOWN ? exact : exact.substring(0, end(exact)).stripTrailing() + "…";
    String said =
        "<b dir=\"auto\">"
            + text(labels.who(quote))
            + "</b> <q dir=\"auto\">"
            + text(shown)
            + "</q>";
    if (quote.places().isEmpty()) {
      return said + " <em>" + text(words.message("desk.quote.lost")) + "</em>";
    }
    int start = quote.places().get(0).start();
    return "<a href=\"#" + MarkedText.id(start) + "\">" + said + "</a>";
  }

  private static int end(String exact) {
    int space = exact.lastIndexOf(' ', SHOWN);
    int end = space > 0 ? space : SHOWN;
    return Character.isHighSurrogate(exact.charAt(end - 1)) ? end - 1 : end;
  }
}
