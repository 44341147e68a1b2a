package dev.moot.cli.report;

import dev.moot.engine.BuildOptions;
import dev.moot.engine.BuildResult;
import dev.moot.engine.CheckOptions;
import dev.moot.engine.CheckResult;
import dev.moot.engine.pipeline.Counts;
import dev.moot.engine.pipeline.Findings;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be printed at the end.
 *
 * @param site the site's folder
 * @param found what was found
 * @param failed whether the exit code says so
 * @param writes whether the command writes where nothing is wrong
 * @param quiet whether a summary is unwanted
 * @param built the build, if it was one
 * @param checked how a check ended, if it was one
 */
public record Report(
    Path site,
    Findings found,
    boolean failed,
    boolean writes,
    boolean quiet,
    Optional<Built> built,
    Optional<CheckResult> checked) {

  /**
   * A build.
   *
   * @param result how it ended
   * @param output where it was to write
   */
  public record Built(BuildResult result, Path output) {}

  /** That of a build. */
  public static Report of(BuildOptions options, BuildResult result, boolean quiet) {
    return new Report(
        options.site().site(),
        result.found(),
        result.written().isEmpty(),
        true,
        quiet,
        Optional.of(new Built(result, options.outputFolder())),
        Optional.empty());
  }

  /** That of a check. */
  public static Report of(CheckOptions options, CheckResult result, boolean quiet) {
    return new Report(
        options.site().site(),
        result.found(),
        !result.passed(),
        false,
        quiet,
        Optional.empty(),
        Optional.of(result));
  }

  /** That of a command which goes through a site for something else. */
  public static Report of(
      Path site, Findings found, boolean failed, boolean writes, boolean quiet) {
    return new Report(site, found, failed, writes, quiet, Optional.empty(), Optional.empty());
  }

  /** What the process says of it. */
  public int exitCode() {
    return failed ? ExitCode.CONTENT : ExitCode.DONE;
  }

  /** What would be printed if the same were built once more. */
  public Report again() {
    return new Report(
        site,
        found,
        failed,
        writes,
        quiet,
        built.map(b -> new Built(b.result().again(), b.output())),
        checked);
  }

  /** The same without a summary. */
  public Report quietly() {
    return new Report(site, found, failed, writes, true, built, checked);
  }

  /** The size of the site that was built or checked. */
  Optional<Counts> counts() {
    return built.map(b -> b.result().counts()).or(() -> checked.map(CheckResult::counts));
  }
}
