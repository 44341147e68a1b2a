package dev.moot.cli;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.RelatedPlace;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.BuildResult;
import dev.moot.engine.link.LeftOut;
import dev.moot.engine.link.QuoteCount;
import dev.moot.engine.write.WriteReport;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prints for people: each problem with its line, a mark under the place and what to write instead.
 */
final class TextPrinter {

  private static final int MAX_SHOWN = 50;
  private static final int MAX_LINE = 100;

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean color;

  TextPrinter(PrintWriter out, PrintWriter err, boolean color) {
    this.out = out;
    this.err = err;
    this.color = color;
  }

  void print(Report report) {
    List<Diagnostic> all = report.result().diagnostics();
    all.stream().limit(MAX_SHOWN).forEach(d -> print(d, report.result().sourceOf()));
    if (all.size() > MAX_SHOWN) {
      err.println("... and " + (all.size() - MAX_SHOWN) + " more; `--format json` prints them all");
    }
    err.flush();
    summary(report);
  }

  private void print(Diagnostic d, BuildResult.SourceLines source) {
    String kind = d.severity().word();
    err.println(
        paint(visible(d.location().toString()) + ":", "1")
            + " "
            + paint(kind + "[" + d.code() + "]", d.isError() ? "1;31" : "1;33")
            + ": "
            + visible(d.message()));
    List<RelatedPlace> related = d.related();
    String advice = d.hint().map(TextPrinter::visible).orElse("");
    if (!advice.isEmpty() && related.size() == 1) {
      advice += " (" + visible(place(related.get(0).location())) + ")";
      related = List.of();
    }
    Optional<String> line = source.line(d.location().file(), d.location().line());
    if (line.isPresent() && d.location().column() > 0) {
      frame(d.location(), line.get(), advice);
    } else if (!advice.isEmpty()) {
      err.println("      = " + paint(advice, "36"));
    }
    for (RelatedPlace place : related) {
      err.println("      = " + visible(place(place.location()) + ": " + place.note()));
    }
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
    String before = lead + visible(line.substring(from, column));
    String shown = before + visible(line.substring(column, to)) + (to < line.length() ? "..." : "");
    int marks =
        Math.max(
            1,
            visible(line.substring(column, Math.min(to, column + Math.max(1, at.length()))))
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
    long errors = result.diagnostics().stream().filter(Diagnostic::isError).count();
    String silenced =
        result.silenced() == 0 ? "" : ", " + count(result.silenced(), "warning") + " silenced";
    String found = count(errors, "error") + ", " + count(result.warnings(), "warning") + silenced;
    if (report.failed()) {
      String kept = report.options().write() ? "; nothing was written" : "";
      err.println(found + kept);
      return;
    }
    if (report.quiet()) {
      return;
    }
    BuildResult.Counts c = result.counts();
    String size =
        count(c.posts(), "digest")
            + ", "
            + count(c.claims(), "claim")
            + ", "
            + count(c.participants(), "participant");
    String quotes = quotes(c.quotes());
    String warnings =
        result.warnings() > 0
            ? "; " + count(result.warnings(), "warning") + silenced
            : silenced.replaceFirst(", ", "; ");
    leftOut(c.leftOut()).ifPresent(out::println);
    if (result.written().isPresent()) {
      WriteReport w = result.written().get();
      out.println(
          "built "
              + size
              + ": "
              + count(c.pages(), "page")
              + " ("
              + count(w.written(), "file")
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
      out.println("checked " + size + "; " + quotes + warnings);
    }
    out.flush();
  }

  private static Optional<String> leftOut(LeftOut leftOut) {
    List<String> parts = new ArrayList<>();
    if (leftOut.drafts() > 0) {
      parts.add(count(leftOut.drafts(), "draft") + " (--drafts)");
    }
    leftOut
        .next()
        .ifPresent(
            day ->
                parts.add(
                    count(leftOut.scheduled(), "scheduled post")
                        + (leftOut.scheduled() == 1 ? ", due " : ", the first due ")
                        + day
                        + " (--future)"));
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of("left out " + String.join(" and ", parts));
  }

  private static String quotes(QuoteCount quotes) {
    String checked = count(quotes.checked(), "quote") + " checked";
    return quotes.unchecked() == 0
        ? checked
        : checked + ", " + quotes.unchecked() + " not, for want of their sources (--sources DIR)";
  }

  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private String paint(String text, String code) {
    return color ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }

  /**
   * Text that cannot play tricks on a terminal: control characters are shown as their code, tabs as
   * a space.
   */
  static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\t') {
                out.append(' ');
              } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                out.append(String.format("\\u%04x", c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
