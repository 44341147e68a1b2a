package dev.moot.cli.report;

import dev.moot.engine.ExportResult;
import dev.moot.engine.diagnostic.VisibleText;
import dev.moot.engine.json.JsonObject;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Prints a debate in another form, and says elsewhere what is not in it. */
public final class ExportPrinter {

  private final PrintWriter out;
  private final PrintWriter err;
  private final ReportFormat format;
  private final boolean quiet;

  /**
   * @param quiet whether the file alone is wanted
   */
  public ExportPrinter(PrintWriter out, PrintWriter err, ReportFormat format, boolean quiet) {
    this.out = out;
    this.err = err;
    this.format = format;
    this.quiet = quiet;
  }

  /**
   * The file, or what is wrong in the site where there is none; gives the exit code.
   *
   * @param site the site's folder
   */
  public int print(ExportResult result, Path site) {
    Report found = Report.of(site, result.found(), result.export().isEmpty(), false, true);
    if (format == ReportFormat.JSON) {
      out.println(json(result));
    } else if (result.export().isPresent()) {
      out.print(result.export().get().text());
      out.flush();
      if (!quiet) {
        AccountLines.of("wrote ", result.export().get().account())
            .forEach(line -> err.println(VisibleText.of(line)));
      }
    } else {
      new ReportPrinter(err, err, format, false, false, quiet).print(found);
    }
    out.flush();
    err.flush();
    return result.export().isPresent() ? ExitCode.DONE : found.exitCode();
  }

  private static String json(ExportResult result) {
    if (result.export().isEmpty()) {
      return new JsonObject()
          .set("diagnostics", DiagnosticFields.of(result.found().diagnostics()))
          .text();
    }
    JsonObject document =
        new JsonObject()
            .set("format", result.format())
            .set("debate", result.debate())
            .set("text", result.export().get().text());
    AccountLines.fields(result.export().get().account()).forEach(document::set);
    return document.text();
  }
}
