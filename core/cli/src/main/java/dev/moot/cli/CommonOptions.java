package dev.moot.cli;

import dev.moot.engine.BuildListener;
import dev.moot.engine.BuildOptions;
import dev.moot.engine.BuildResult;
import dev.moot.engine.Installation;
import dev.moot.engine.SiteBuilder;
import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code build} and {@code check} have in common. */
final class CommonOptions {

  enum Format {
    TEXT,
    JSON
  }

  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "SITE",
      defaultValue = ".",
      description = "The folder that holds moot.yaml; the current one if left out.")
  Path site = Path.of(".");

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      description =
          "Texts of sources that are not stored with the site; their quotes are then checked too.")
  @Nullable Path sources;

  @Option(names = "--drafts", description = "Takes drafts in.")
  boolean drafts;

  @Option(names = "--strict", description = "Treats warnings as errors.")
  boolean strict;

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

  /** Runs the engine and prints what it found; gives the exit code. */
  int run(BuildOptions options, PrintWriter out, PrintWriter err)
      throws RefusedException, IOException {
    boolean terminal = Boolean.getBoolean("moot.terminal");
    ProgressLine progress = new ProgressLine(err);
    BuildListener listener = terminal && !quiet ? progress : BuildListener.SILENT;
    BuildResult result = new SiteBuilder(installation(), listener).build(options);
    progress.clear();
    boolean failed = result.hasErrors() || (strict && result.warnings() > 0);
    Report report = new Report(options, result, failed, quiet);
    if (format == Format.JSON) {
      new JsonPrinter(out).print(report);
    } else {
      new TextPrinter(out, err, useColor(terminal)).print(report);
    }
    return failed ? Moot.CONTENT : 0;
  }

  /** Where Moot itself is, as its launcher says. */
  static Installation installation() throws RefusedException {
    String home = System.getProperty("moot.home");
    if (home == null) {
      throw new RefusedException("the installation is not known", "start Moot with bin/moot");
    }
    return Installation.in(Path.of(home), Moot.version());
  }

  private boolean useColor(boolean terminal) {
    return switch (color) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> terminal && System.getenv("NO_COLOR") == null;
    };
  }

  Optional<Path> sources() throws RefusedException {
    if (sources != null && !java.nio.file.Files.isDirectory(sources)) {
      throw new RefusedException(
          "there is no folder " + sources, "give --sources the folder with the texts");
    }
    return Optional.ofNullable(sources);
  }
}
