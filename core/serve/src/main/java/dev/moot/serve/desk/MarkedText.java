package dev.moot.serve.desk;

import dev.moot.api.plugin.Candidate;
import dev.moot.api.render.Html;
import dev.moot.engine.desk.DeskQuote;
import dev.moot.engine.desk.DeskSource;
import dev.moot.engine.diagnostic.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A source's text as HTML in which quotes and candidates are marked. It is gone through once, from
 * the beginning to the end; each character of it becomes text of the page, and nothing else does.
 */
final class MarkedText {

  /**
   * Something marked.
   *
   * @param number of the quote, from 0; -1 for a candidate
   */
  private record Mark(int start, int end, int number, String reason) {}

  private final DeskSource source;
  private final QuoteLabels labels;
  private final String text;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Mark> open = new ArrayList<>();
  private int next;

  MarkedText(DeskSource source, QuoteLabels labels) {
    this.source = source;
    this.labels = labels;
    this.text = source.text().text();
    for (int i = 0; i < source.quotes().size(); i++) {
      for (Span place : source.quotes().get(i).places()) {
        marks.add(new Mark(place.start(), place.end(), i, ""));
      }
    }
    for (Candidate candidate : source.candidates()) {
      marks.add(new Mark(candidate.start(), candidate.end(), -1, candidate.reason()));
    }
    marks.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
  }

  /** Writes {@code paragraph}, which stands behind those before. */
  void write(Span paragraph, StringBuilder out) {
    open.removeIf(m -> m.end() <= paragraph.start());
    while (next < marks.size() && marks.get(next).start() < paragraph.end()) {
      Mark mark = marks.get(next++);
      if (mark.end() > paragraph.start()) {
        open.add(mark);
      }
    }
    TreeSet<Integer> points = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
    for (Mark mark : open) {
      points.add(Math.max(mark.start(), paragraph.start()));
      points.add(Math.min(mark.end(), paragraph.end()));
    }
    out.append("<p dir=\"auto\" data-at=\"").append(paragraph.start()).append('"');
    // What somebody repeats of others looks like none of their own words.
    out.append(text.startsWith(">", paragraph.start()) ? " class=\"repeated\">" : ">");
    int from = paragraph.start();
    for (int to : points.tailSet(from, false)) {
      piece(from, to, out);
      from = to;
    }
    out.append("</p>\n");
  }

  /** The id of what is quoted from {@code start} on. */
  static String id(int start) {
    return "at-" + start;
  }

  private void piece(int from, int to, StringBuilder out) {
    List<Mark> here = open.stream().filter(m -> m.start() <= from && m.end() >= to).toList();
    String words = Html.text(text.substring(from, to)).markup();
    if (here.isEmpty()) {
      out.append(words);
      return;
    }
    List<Mark> quoted = here.stream().filter(m -> m.number() >= 0).toList();
    if (quoted.isEmpty()) {
      out.append("<mark class=\"candidate\" tabindex=\"-1\" title=\"")
          .append(Html.text(here.get(0).reason()).markup())
          .append("\">")
          .append(words)
          .append("</mark>");
      return;
    }
    // The shortest is the one that the others are wider than.
    Mark shown =
        quoted.stream().min(Comparator.comparingInt(m -> m.end() - m.start())).orElseThrow();
    DeskQuote quote = source.quotes().get(shown.number());
    out.append("<a class=\"quote\"");
    if (quoted.stream().anyMatch(m -> m.start() == from)) {
      out.append(" id=\"").append(id(from)).append('"');
    }
    out.append(" href=\"")
        .append(Html.text(labels.target(quote)).markup())
        .append("\" title=\"")
        .append(Html.text(labels.title(quote)).markup())
        .append('"');
    if (shown.end() == to) {
      out.append(" data-label=\"").append(Html.text(labels.label(quote)).markup()).append('"');
    }
    out.append('>').append(words).append("</a>");
  }
}
