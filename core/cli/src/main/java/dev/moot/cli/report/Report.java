package dev.moot.cli.report;

import dev.moot.engine.BuildOptions;
import dev.moot.engine.BuildResult;

/**
 * What is to be printed at the end.
 *
 * @param options what was asked for
 * @param result how it went
 * @param failed whether the exit code says so
 * @param quiet whether a summary is unwanted
 */
public record Report(BuildOptions options, BuildResult result, boolean failed, boolean quiet) {

  /** What the process says of it. */
  public int exitCode() {
    return failed ? ExitCode.CONTENT : ExitCode.DONE;
  }
}
