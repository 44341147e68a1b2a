package dev.moot.cli.option;

import dev.moot.cli.report.ProgressLine;
import dev.moot.cli.report.ReportFormat;
import dev.moot.cli.report.ReportPrinter;
import dev.moot.cli.report.Version;
import dev.moot.engine.BuildListener;
import dev.moot.engine.Installation;
import dev.moot.engine.write.RefusedException;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What all commands that read a site have in common: how they report, and which plugins they use.
 */
public class ReportOptions {

  public enum Color {
    AUTO,
    ALWAYS,
    NEVER;

    /** Whether a report is to be coloured. */
    public boolean wanted() {
      return switch (this) {
        case ALWAYS -> true;
        case NEVER -> false;
        case AUTO -> isTerminal() && System.getenv("NO_COLOR") == null;
      };
    }

    @Override
    public String toString() {
      return WordOf.word(this);
    }
  }

  @Option(names = "--safe", description = "Uses the shipped plugins only.")
  public boolean safe;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "How to report: text, json, github (workflow annotations) or sarif (code scanning).")
  public ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--all", description = "Prints all problems as text, not the first 50 only.")
  public boolean all;

  @Option(
      names = {"-q", "--quiet"},
      description = "Prints problems only.")
  public boolean quiet;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colours the report: auto, always or never.")
  public Color color = Color.AUTO;

  @Mixin HelpOption help = new HelpOption();

  /** The installation that the launcher names. */
  public static Installation installation() throws RefusedException {
    String home = System.getProperty("moot.home");
    if (home == null) {
      throw new RefusedException("the installation is not known", "start Moot with bin/moot");
    }
    return Installation.in(Path.of(home), Version.number());
  }

  /** What prints reports as asked. */
  public ReportPrinter printer(PrintWriter out, PrintWriter err) {
    return new ReportPrinter(out, err, format, useColor(), all, quiet);
  }

  /** Who is told how far the work is: {@code progress}, where somebody watches. */
  public BuildListener listener(ProgressLine progress) {
    return isTerminal() && !quiet ? progress : BuildListener.SILENT;
  }

  public boolean useColor() {
    return color.wanted();
  }

  public static boolean isTerminal() {
    return Boolean.getBoolean("moot.terminal");
  }
}
