package dev.moot.engine;

import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.pipeline.Counts;
import dev.moot.engine.pipeline.Findings;
import dev.moot.engine.write.WriteReport;
import java.util.Optional;

/**
 * How a build ended.
 *
 * @param found what was found
 * @param config {@code moot.yaml} as the build read it
 * @param counts what the site consists of
 * @param written what was done to the output; absent when the gate stopped the build
 */
public record BuildResult(
    Findings found, SiteConfig config, Counts counts, Optional<WriteReport> written) {}
