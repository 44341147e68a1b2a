package dev.moot.cli.option;

import dev.moot.cli.report.ReportFormat;
import picocli.CommandLine.Option;

/** How an import or an export says what it read, made and could not keep. */
public final class AccountFormat {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to report: text or json.")
  private ReportFormat format = ReportFormat.TEXT;

  /** The format that is asked for. */
  public ReportFormat wanted() {
    return format;
  }
}
