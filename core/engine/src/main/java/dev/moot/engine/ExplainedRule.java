package dev.moot.engine;

import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.Severity;

/**
 * A rule, and how much its diagnostics weigh on a site.
 *
 * @param here what they weigh there, whatever the rule says
 */
public record ExplainedRule(Rule rule, Severity here) {}
