package dev.moot.cli.report;

import java.util.Locale;

/** For whom a report is. */
public enum ReportFormat {
  /** For people. */
  TEXT,
  /** One document for other programs. */
  JSON,
  /** Annotations of a workflow on GitHub. */
  GITHUB,
  /** The log format that code scanning reads. */
  SARIF;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
