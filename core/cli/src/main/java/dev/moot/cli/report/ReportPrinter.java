package dev.moot.cli.report;

import java.io.PrintWriter;
import java.util.Optional;

/**
 * Prints reports as they were asked for.
 *
 * @param out where what was asked for goes
 * @param err where the rest goes that is for people
 * @param color whether text is coloured
 * @param all whether text names all problems, however many
 * @param quiet whether summaries are unwanted
 */
public record ReportPrinter(
    PrintWriter out,
    PrintWriter err,
    ReportFormat format,
    boolean color,
    boolean all,
    boolean quiet) {

  /** Prints {@code report}. */
  public void print(Report report) {
    switch (format) {
      case TEXT -> new TextPrinter(out, err, color, all).print(report);
      case JSON -> new JsonPrinter(out).print(report);
      case GITHUB -> new GithubPrinter(out, paths(report)).print(report);
      case SARIF -> new SarifPrinter(out, paths(report)).print(report);
    }
  }

  private static RepositoryPaths paths(Report report) {
    return RepositoryPaths.of(
        report.site(), Optional.ofNullable(System.getenv("GITHUB_WORKSPACE")));
  }
}
