package dev.moot.engine;

import dev.moot.engine.external.ExternalCount;
import dev.moot.engine.pipeline.Counts;
import dev.moot.engine.pipeline.Findings;
import dev.moot.engine.review.Fairness;
import java.util.List;
import java.util.Optional;

/**
 * How a check ended.
 *
 * @param found what was found
 * @param passed whether a build would not be stopped by it
 * @param counts what the site consists of
 * @param fairness how evenly each debate is digested
 * @param external what links to other sites were asked for; absent when none were
 * @param updated the cases of directives that were written anew
 */
public record CheckResult(
    Findings found,
    boolean passed,
    Counts counts,
    List<Fairness> fairness,
    Optional<ExternalCount> external,
    List<String> updated) {

  public CheckResult {
    fairness = List.copyOf(fairness);
    updated = List.copyOf(updated);
  }
}
