package dev.moot.cli.report;

import dev.moot.api.plugin.Explanation;
import dev.moot.engine.ExplainResult;
import dev.moot.engine.diagnostic.VisibleText;
import dev.moot.engine.json.JsonObject;
import dev.moot.engine.json.PlainJson;
import java.nio.file.Path;

/** Prints an explanation. */
public final class ExplainPrinter {

  private static final int WIDTH = 96;

  private final ReportPrinter printer;

  /** Prints as {@code printer} does. */
  public ExplainPrinter(ReportPrinter printer) {
    this.printer = printer;
  }

  /**
   * The explanation, or what is wrong in the site where there is none; gives the exit code.
   *
   * @param site the site's folder
   */
  public int print(ExplainResult result, Path site) {
    // A site that is fine needs no summary before the answer.
    Report found = Report.of(site, result.found(), result.found().hasErrors(), false, true);
    if (printer.format() == ReportFormat.JSON) {
      json(result);
      return found.exitCode();
    }
    printer.print(found);
    if (printer.format() == ReportFormat.TEXT) {
      result.explanation().ifPresent(this::text);
      result.rule().ifPresent(r -> new RulePrinter(printer.out()).text(r));
    }
    return found.exitCode();
  }

  /** Long lines are folded, and what is folded is indented like its line. */
  private void text(Explanation explanation) {
    explanation.lines().forEach(line -> printer.out().println(folded(VisibleText.of(line))));
    printer.out().flush();
  }

  private static String folded(String line) {
    String indent = " ".repeat(line.length() - line.stripLeading().length());
    String hanging = line.startsWith("- ", indent.length()) ? indent + "  " : indent;
    StringBuilder folded = new StringBuilder();
    int column = 0;
    for (String word : line.strip().split(" ")) {
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        folded.append(System.lineSeparator());
        column = 0;
      }
      String lead = column > 0 ? " " : folded.isEmpty() ? indent : hanging;
      folded.append(lead).append(word);
      column += lead.length() + word.length();
    }
    return folded.toString();
  }

  private void json(ExplainResult result) {
    if (result.rule().isPresent()) {
      new RulePrinter(printer.out()).json(result.rule().get());
      return;
    }
    boolean answered = !result.found().hasErrors() && result.explanation().isPresent();
    Object document =
        answered
            ? result.explanation().get().fields()
            : new JsonObject()
                .set("diagnostics", DiagnosticFields.of(result.found().diagnostics()))
                .map();
    printer.out().println(PlainJson.text(document));
    printer.out().flush();
  }
}
