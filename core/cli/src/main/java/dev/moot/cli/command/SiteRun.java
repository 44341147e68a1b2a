package dev.moot.cli.command;

import dev.moot.cli.option.PluginOptions;
import dev.moot.cli.option.ReportOptions;
import dev.moot.cli.report.ProgressLine;
import dev.moot.cli.report.Report;
import dev.moot.engine.BuildOptions;
import dev.moot.engine.BuildResult;
import dev.moot.engine.CheckOptions;
import dev.moot.engine.CheckResult;
import dev.moot.engine.SiteBuilder;
import dev.moot.engine.SiteChecker;
import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.io.PrintWriter;

/** A run through a whole site, and how it is told. */
final class SiteRun {

  private final ReportOptions report;
  private final PrintWriter err;

  /**
   * @param err where it is said how far the run is
   */
  SiteRun(ReportOptions report, PrintWriter err) {
    this.report = report;
    this.err = err;
  }

  /** A build. */
  Report of(BuildOptions options) throws RefusedException, IOException {
    ProgressLine progress = new ProgressLine(err);
    BuildResult result =
        new SiteBuilder(PluginOptions.installation(), report.listener(progress)).build(options);
    progress.clear();
    return Report.of(options, result, report.isQuiet());
  }

  /** A check. */
  Report of(CheckOptions options) throws RefusedException, IOException {
    ProgressLine progress = new ProgressLine(err);
    CheckResult result =
        new SiteChecker(PluginOptions.installation(), report.listener(progress)).check(options);
    progress.clear();
    return Report.of(options, result, report.isQuiet());
  }
}
