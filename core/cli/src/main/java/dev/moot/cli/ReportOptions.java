package dev.moot.cli;

import dev.moot.engine.BuildListener;
import dev.moot.engine.Installation;
import dev.moot.engine.write.RefusedException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/**
 * What all commands that read a site have in common: how they report, and which plugins they use.
 */
class ReportOptions {

  enum Format {
    TEXT,
    JSON
  }

  enum Color {
    AUTO,
    ALWAYS,
    NEVER;

    /** Whether a report is to be coloured. */
    boolean wanted() {
      return switch (this) {
        case ALWAYS -> true;
        case NEVER -> false;
        case AUTO -> isTerminal() && System.getenv("NO_COLOR") == null;
      };
    }
  }

  @Option(names = "--safe", description = "Uses the shipped plugins only.")
  boolean safe;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to report: text or json.")
  Format format = Format.TEXT;

  @Option(
      names = {"-q", "--quiet"},
      description = "Prints problems only.")
  boolean quiet;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colours the report: auto, always or never.")
  Color color = Color.AUTO;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this.")
  boolean help;

  /** The installation that the launcher names. */
  static Installation installation() throws RefusedException {
    String home = System.getProperty("moot.home");
    if (home == null) {
      throw new RefusedException("the installation is not known", "start Moot with bin/moot");
    }
    return Installation.in(Path.of(home), Moot.version());
  }

  /** Who is told how far the work is: {@code progress}, where somebody watches. */
  BuildListener listener(ProgressLine progress) {
    return isTerminal() && !quiet ? progress : BuildListener.SILENT;
  }

  boolean useColor() {
    return color.wanted();
  }

  static boolean isTerminal() {
    return Boolean.getBoolean("moot.terminal");
  }
}
