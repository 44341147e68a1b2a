package dev.moot.cli.command;

import dev.moot.cli.option.PluginOptions;
import dev.moot.cli.option.ReportOptions;
import dev.moot.cli.report.ProgressLine;
import dev.moot.cli.report.Report;
import dev.moot.engine.BuildOptions;
import dev.moot.engine.BuildResult;
import dev.moot.engine.SiteBuilder;
import dev.moot.engine.external.ExternalCheck;
import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

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

  /** Goes through the site that {@code options} name. */
  Report of(BuildOptions options) throws RefusedException, IOException {
    return of(options, Optional.empty());
  }

  /** The same, with links to other sites checked too. */
  Report of(BuildOptions options, Optional<ExternalCheck> external)
      throws RefusedException, IOException {
    ProgressLine progress = new ProgressLine(err);
    BuildResult result =
        new SiteBuilder(PluginOptions.installation(), report.listener(progress))
            .build(options, external);
    progress.clear();
    boolean failed = result.hasErrors() || (options.strict() && result.warnings() > 0);
    return new Report(options, result, failed, report.isQuiet());
  }
}
