package dev.moot.cli.option;

import dev.moot.cli.report.ProgressLine;
import dev.moot.cli.report.ReportFormat;
import dev.moot.cli.report.ReportPrinter;
import dev.moot.engine.pipeline.BuildListener;
import java.io.PrintWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the commands report that say what is wrong with a site. */
public final class ReportOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "How to report: text, json, github (workflow annotations) or sarif (code scanning).")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--all", description = "Prints all problems as text, not the first 50 only.")
  private boolean all;

  @Mixin private QuietOption quiet;

  @Mixin private ColorOption color;

  /** Whether summaries are unwanted. */
  public boolean isQuiet() {
    return quiet.isSet();
  }

  /** What prints reports as asked. */
  public ReportPrinter printer(PrintWriter out, PrintWriter err) {
    return new ReportPrinter(out, err, format, color.wanted(), all, quiet.isSet());
  }

  /** Who is told how far the work is: {@code progress}, where somebody watches. */
  public BuildListener listener(ProgressLine progress) {
    return Terminal.isThere() && !quiet.isSet() ? progress : BuildListener.SILENT;
  }
}
