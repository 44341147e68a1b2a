package dev.moot.engine.pipeline;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Rule;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.rule.CoreRules;
import java.util.function.Predicate;

/**
 * Decides what a diagnostic stops.
 *
 * @param strict whether a warning stops a run as an error does
 */
public record Gate(boolean strict) {

  /** The one that only errors stop at. */
  public static final Gate OF_ERRORS = new Gate(false);

  /** Whether nothing that was found stops the run: its result is written, its exit code is 0. */
  public boolean isOpen(Findings findings) {
    return !findings.hasErrors() && !(strict && findings.warnings() > 0);
  }

  /**
   * Where to report from here on: after an error only what a template, the theme or a plugin itself
   * gets wrong counts, as the rest may be a consequence.
   */
  static Diagnostics afterErrors(DiagnosticLog log) {
    return log.hasCauses() ? only(log, CoreRules::isNoConsequence) : log;
  }

  /** Reports to {@code log} nothing but errors. */
  static Diagnostics errors(DiagnosticLog log) {
    return only(log, Rule::isError);
  }

  private static Diagnostics only(DiagnosticLog log, Predicate<Rule> counts) {
    return diagnostic -> {
      if (counts.test(diagnostic.rule())) {
        log.report(diagnostic);
      }
    };
  }
}
