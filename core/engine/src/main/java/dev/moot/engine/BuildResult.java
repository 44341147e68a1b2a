package dev.moot.engine;

import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.pipeline.Counts;
import dev.moot.engine.pipeline.Findings;
import dev.moot.engine.repeat.Validity;
import dev.moot.engine.write.WriteReport;
import java.util.Optional;

/**
 * How a build ended.
 *
 * @param found what was found
 * @param config {@code moot.yaml} as the build read it
 * @param counts what the site consists of
 * @param made how many pages, feeds and data files were made anew
 * @param written what was done to the output; absent when the gate stopped the build
 * @param valid for how long it holds while no file changes
 */
public record BuildResult(
    Findings found,
    SiteConfig config,
    Counts counts,
    int made,
    Optional<WriteReport> written,
    Validity valid) {

  /** How it would end if it were built once more. */
  public BuildResult again() {
    return new BuildResult(
        found,
        config,
        counts,
        0,
        written.map(w -> new WriteReport(0, w.written() + w.unchanged(), 0)),
        valid);
  }
}
