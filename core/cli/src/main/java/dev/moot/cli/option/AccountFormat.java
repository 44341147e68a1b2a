package dev.moot.cli.option;

import dev.moot.cli.report.ReportFormat;
import dev.moot.engine.write.RefusedException;
import picocli.CommandLine.Option;

/** How an import or an export says what it read, made and could not keep. */
public final class AccountFormat {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to report: text or json.")
  private ReportFormat format = ReportFormat.TEXT;

  /**
   * The format that is asked for.
   *
   * @throws RefusedException when it is one that only findings are reported in
   */
  public ReportFormat wanted() throws RefusedException {
    if (format != ReportFormat.TEXT && format != ReportFormat.JSON) {
      throw new RefusedException(
          "`--format "
              + format
              + "` is for findings; an import or an export is told of as text or json",
          format == ReportFormat.GITHUB
              ? "say `--format json`; that the file is a thread of GitHub says `--as github`"
              : "say `--format json`");
    }
    return format;
  }
}
