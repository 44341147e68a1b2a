package dev.moot.cli.option;

import picocli.CommandLine.Option;

/** How little is said. */
public final class QuietOption {

  @Option(
      names = {"-q", "--quiet"},
      description = "Prints no summary and no advice.")
  private boolean quiet;

  /** Whether summaries and advice are unwanted. */
  public boolean isSet() {
    return quiet;
  }
}
