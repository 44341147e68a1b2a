package dev.moot.engine;

import dev.moot.api.plugin.Explanation;
import dev.moot.engine.pipeline.Findings;
import java.util.Optional;

/**
 * How an inquiry ended.
 *
 * @param found what was found in the site; nothing where it was about a rule
 * @param explanation the answer; absent when the site has errors that it would rest on
 * @param rule the rule that was asked about, if it was one
 */
public record ExplainResult(
    Findings found, Optional<Explanation> explanation, Optional<ExplainedRule> rule) {}
