package dev.moot.cli.report;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.diagnostic.VisibleText;
import dev.moot.engine.pipeline.FileLines;
import dev.moot.serve.ServeListener;
import java.io.PrintWriter;
import java.util.List;

/** Says in the terminal what the pages say that are served. */
public final class ServePrinter implements ServeListener {

  private final PrintWriter out;
  private final TextPrinter problems;

  /**
   * @param err where problems go
   */
  public ServePrinter(PrintWriter out, PrintWriter err, boolean color) {
    this.out = out;
    this.problems = new TextPrinter(out, err, color, true);
  }

  @Override
  public void updated(List<Diagnostic> found, FileLines source) {
    problems.problems(found, source);
    long errors = found.stream().filter(Diagnostic::isError).count();
    long warnings = found.stream().filter(Diagnostic::isWarning).count();
    out.println(
        errors > 0
            ? Summary.count(errors, "error")
                + ", "
                + Summary.count(warnings, "warning")
                + "; the pages stay as they were"
            : "up to date" + (warnings == 0 ? "" : "; " + Summary.count(warnings, "warning")));
    out.flush();
  }

  @Override
  public void failed(RuntimeException reason) {
    out.println(
        "something went wrong, and not in the site: "
            + VisibleText.of(String.valueOf(reason))
            + "; the next change tries again");
    out.flush();
  }
}
