package dev.moot.cli.option;

import dev.moot.cli.report.ExitCode;
import dev.moot.cli.report.ProgressLine;
import dev.moot.cli.report.Report;
import dev.moot.engine.BuildOptions;
import dev.moot.engine.BuildResult;
import dev.moot.engine.SiteBuilder;
import dev.moot.engine.external.ExternalCheck;
import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code build} and {@code check} have in common. */
public final class CommonOptions extends ReportOptions {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "SITE",
      defaultValue = ".",
      description = "The folder that holds moot.yaml; the current one if left out.")
  public Path site = Path.of(".");

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      description =
          "Texts of sources that are not stored with the site; their quotes are then checked too.")
  public @Nullable Path sources;

  @Option(names = "--drafts", description = "Takes drafts in.")
  public boolean drafts;

  @Option(names = "--future", description = "Takes in posts that are dated after today.")
  public boolean future;

  @Option(names = "--strict", description = "Treats warnings as errors.")
  public boolean strict;

  /** Runs the engine and prints what it found; gives the exit code. */
  public int run(BuildOptions options, PrintWriter out, PrintWriter err)
      throws RefusedException, IOException {
    return run(options, Optional.empty(), out, err);
  }

  /** The same, with links to other sites checked too. */
  public int run(
      BuildOptions options, Optional<ExternalCheck> external, PrintWriter out, PrintWriter err)
      throws RefusedException, IOException {
    Report report = report(options, external, err);
    printer(out, err).print(report);
    return report.failed() ? ExitCode.CONTENT : 0;
  }

  /** Runs the engine. */
  public Report report(BuildOptions options, Optional<ExternalCheck> external, PrintWriter err)
      throws RefusedException, IOException {
    ProgressLine progress = new ProgressLine(err);
    BuildResult result =
        new SiteBuilder(installation(), listener(progress)).build(options, external);
    progress.clear();
    boolean failed = result.hasErrors() || (strict && result.warnings() > 0);
    return new Report(options, result, failed, quiet);
  }

  /** A build of the site into {@code output}. */
  public BuildOptions writing(Optional<Path> output, Optional<String> url) throws RefusedException {
    return new BuildOptions(site, output, url, sources(), drafts, now(), safe, true, strict);
  }

  /** When the build is said to happen; absent when posts of all days are asked for. */
  public Optional<Instant> now() throws RefusedException {
    return BuildMoment.unless(future);
  }

  public Optional<Path> sources() throws RefusedException {
    if (sources != null && !java.nio.file.Files.isDirectory(sources)) {
      throw new RefusedException(
          "there is no folder " + sources, "give --sources the folder with the texts");
    }
    return Optional.ofNullable(sources);
  }
}
