package dev.moot.cli.report;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.RelatedPlace;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.CheckResult;
import dev.moot.engine.diagnostic.VisibleText;
import dev.moot.engine.pipeline.Counts;
import dev.moot.engine.pipeline.FileLines;
import dev.moot.engine.write.WriteReport;
import java.io.PrintWriter;
import java.nio.file.Path;
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
    problems(report.found().diagnostics(), report.found().lines());
    summary(report);
  }

  /** Prints problems without a summary. */
  public void problems(List<Diagnostic> all, FileLines source) {
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

  private void print(Diagnostic d, FileLines source) {
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
    if (report.failed()) {
      String kept = report.writes() ? "; nothing was written" : "";
      err.println(Summary.found(report.found()) + kept);
    } else if (!report.quiet()) {
      report.counts().flatMap(c -> Summary.leftOut(c.leftOut())).ifPresent(out::println);
      String warnings = Summary.asides(report.found());
      report.built().ifPresent(b -> built(b, warnings));
      report.checked().ifPresent(c -> checked(c, warnings));
      report.counts().flatMap(c -> Summary.missing(c.missing())).ifPresent(out::println);
      out.flush();
    }
  }

  private void built(Report.Built built, String warnings) {
    Counts c = built.result().counts();
    WriteReport w = built.result().written().orElseThrow();
    out.println(
        "built "
            + Summary.size(c)
            + ": "
            + Summary.count(c.pages(), "page")
            + " ("
            + Summary.count(w.written(), "file")
            + " written, "
            + w.unchanged()
            + " unchanged, "
            + w.deleted()
            + " deleted)");
    out.println(Summary.quotes(c.quotes()) + warnings);
    Path home = built.output().resolve("index.html");
    out.println("the site is in " + built.output() + "; open " + home);
  }

  private void checked(CheckResult checked, String warnings) {
    new FairnessTable(out).print(checked.fairness());
    checked.updated().forEach(path -> out.println("wrote " + path));
    checked.external().ifPresent(e -> out.println(Summary.external(e)));
    Counts c = checked.counts();
    out.println("checked " + Summary.size(c) + "; " + Summary.quotes(c.quotes()) + warnings);
  }

  private String paint(String text, String code) {
    return color ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
