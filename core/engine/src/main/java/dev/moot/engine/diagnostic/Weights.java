package dev.moot.engine.diagnostic;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.Severity;
import java.util.Map;
import java.util.Optional;

/**
 * How much diagnostics weigh on a site whose writers see it differently from their rules.
 *
 * @param byCode the severity they want, by code; what a rule does not allow changes nothing
 */
public record Weights(Map<String, Severity> byCode) {

  /** What the rules say. */
  public static final Weights OF_RULES = new Weights(Map.of());

  public Weights {
    byCode = Map.copyOf(byCode);
  }

  /** {@code diagnostic} as it weighs here. */
  public Diagnostic weigh(Diagnostic diagnostic) {
    return byCode.containsKey(diagnostic.code())
        ? diagnostic.weighing(of(diagnostic.rule()))
        : diagnostic;
  }

  /** How much the diagnostics of {@code rule} weigh here. */
  public Severity of(Rule rule) {
    return Optional.ofNullable(byCode.get(rule.code()))
        .filter(rule::mayWeigh)
        .orElse(rule.severity());
  }
}
