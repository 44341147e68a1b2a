package dev.moot.cli.report;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.RelatedPlace;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.BuildResult;
import dev.moot.engine.diagnostic.VisibleText;
import dev.moot.engine.write.WriteReport;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Prints for people: each problem with its line, a mark under the place and what to write instead.
 */
public final class TextPrinter {

  private static final int MAX_SHOWN = 50;
  private static final int MAX_LINE = 100;

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean color;
  private final int limit;

  /**
   * @param all whether problems beyond the first fifty are printed too
   */
  public TextPrinter(PrintWriter out, PrintWriter err, boolean color, boolean all) {
    this.limit = all ? Integer.MAX_VALUE : MAX_SHOWN;
    this.out = out;
    this.err = err;
    this.color = color;
  }

  public void print(Report report) {
    problems(report.result().diagnostics(), report.result().sourceOf());
    summary(report);
  }

  /** Prints problems without a summary. */
  public void problems(List<Diagnostic> all, BuildResult.SourceLines source) {
    List<Diagnostic> shown = shown(all);
    shown.forEach(d -> print(d, source));
    if (all.size() > shown.size()) {
      err.println("... and " + (all.size() - shown.size()) + " more; `--all` prints them all");
    }
    err.flush();
  }

  /** As many as may be shown, by file and place; no error is left out for the sake of less. */
  private List<Diagnostic> shown(List<Diagnostic> all) {
    return all.stream()
        .sorted(Comparator.comparing(Diagnostic::severity))
        .limit(limit)
        .sorted()
        .toList();
  }

  private void print(Diagnostic d, BuildResult.SourceLines source) {
    String kind = d.severity().word();
    err.println(
        paint(VisibleText.of(d.location().toString()) + ":", "1")
            + " "
            + paint(kind + "[" + d.code() + "]", colorOf(d))
            + ": "
            + VisibleText.of(d.message()));
    List<RelatedPlace> related = d.related();
    String advice = d.hint().map(VisibleText::of).orElse("");
    if (!advice.isEmpty() && related.size() == 1) {
      advice += " (" + VisibleText.of(place(related.get(0).location())) + ")";
      related = List.of();
    }
    Optional<String> line = source.line(d.location().file(), d.location().line());
    if (line.isPresent() && d.location().column() > 0) {
      frame(d.location(), line.get(), advice);
    } else if (!advice.isEmpty()) {
      err.println("      = " + paint(advice, "36"));
    }
    for (RelatedPlace place : related) {
      err.println("      = " + VisibleText.of(place(place.location()) + ": " + place.note()));
    }
  }

  private static String colorOf(Diagnostic d) {
    return switch (d.severity()) {
      case ERROR -> "1;31";
      case WARNING -> "1;33";
      case NOTICE -> "1;36";
    };
  }

  private static String place(SourceLocation location) {
    return location.line() == 0 ? location.file() : location.file() + ":" + location.line();
  }

  private void frame(SourceLocation at, String line, String advice) {
    String number = Integer.toString(at.line());
    String gutter = " ".repeat(Math.max(0, 5 - number.length()));
    int column = Math.min(at.column() - 1, line.length());
    int from = column > MAX_LINE * 2 / 3 ? column - MAX_LINE / 3 : 0;
    if (from > 0 && Character.isLowSurrogate(line.charAt(from))) {
      from--;
    }
    int to = Math.min(line.length(), from + MAX_LINE);
    String lead = from > 0 ? "..." : "";
    String before = lead + VisibleText.of(line.substring(from, column));
    String shown =
        before + VisibleText.of(line.substring(column, to)) + (to < line.length() ? "..." : "");
    int marks =
        Math.max(
            1,
            VisibleText.of(line.substring(column, Math.min(to, column + Math.max(1, at.length()))))
                .length());
    err.println(gutter + number + " | " + shown);
    err.println(
        " ".repeat(5)
            + " | "
            + " ".repeat(before.length())
            + paint("^".repeat(marks) + (advice.isEmpty() ? "" : " " + advice), "36"));
  }

  private void summary(Report report) {
    BuildResult result = report.result();
    if (report.failed()) {
      String kept = report.options().write() ? "; nothing was written" : "";
      err.println(Summary.found(result) + kept);
      return;
    }
    if (report.quiet()) {
      return;
    }
    BuildResult.Counts c = result.counts();
    String size = Summary.size(c);
    String quotes = Summary.quotes(c.quotes());
    String warnings = Summary.asides(result);
    Summary.leftOut(c.leftOut()).ifPresent(out::println);
    if (result.written().isPresent()) {
      WriteReport w = result.written().get();
      out.println(
          "built "
              + size
              + ": "
              + Summary.count(c.pages(), "page")
              + " ("
              + Summary.count(w.written(), "file")
              + " written, "
              + w.unchanged()
              + " unchanged, "
              + w.deleted()
              + " deleted)");
      out.println(quotes + warnings);
      out.println(
          "the site is in "
              + report.options().outputFolder()
              + "; open "
              + report.options().outputFolder().resolve("index.html"));
    } else {
      new FairnessTable(out).print(result.fairness());
      result.external().ifPresent(e -> out.println(Summary.external(e)));
      out.println("checked " + size + "; " + quotes + warnings);
    }
    if (c.feeds() == 0) {
      out.println(
          "no feeds and no sitemap: moot.yaml has no `url` to say where the site is published");
    }
    out.flush();
  }

  private String paint(String text, String code) {
    return color ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
