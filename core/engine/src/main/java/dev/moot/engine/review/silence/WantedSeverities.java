package dev.moot.engine.review.silence;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.Rule;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.config.WantedSeverity;
import dev.moot.engine.rule.ConfigRules;
import dev.moot.engine.rule.KnownRules;
import java.util.Optional;

/** Looks at what {@code severity} in {@code moot.yaml} asks for: each code, and each severity. */
final class WantedSeverities {

  private final KnownRules known;
  private final SiteConfig config;
  private final Diagnostics diagnostics;

  WantedSeverities(KnownRules known, SiteConfig config, Diagnostics diagnostics) {
    this.known = known;
    this.config = config;
    this.diagnostics = diagnostics;
  }

  /** Reports what cannot be. */
  void check() {
    config.severities().forEach(this::check);
  }

  private void check(WantedSeverity wanted) {
    Optional<Rule> rule = known.find(wanted.code());
    if (rule.isEmpty() && !known.mayBeIdle(wanted.code())) {
      diagnostics.report(
          Diagnostic.of(
                  ConfigRules.UNKNOWN_CODE,
                  wanted.codePlace(),
                  "nothing is reported as `" + wanted.code() + "`")
              .withHint(new CodeHint(known, config).of(wanted.code(), "`error` or `warning`"))
              .withSuggestion(Nearest.to(wanted.code(), known.codes())));
    }
    rule.filter(r -> !r.mayWeigh(wanted.severity())).ifPresent(r -> refuse(wanted, r));
  }

  private void refuse(WantedSeverity wanted, Rule rule) {
    diagnostics.report(
        Diagnostic.of(
                ConfigRules.FIRM,
                wanted.severityPlace(),
                "`" + rule.code() + "` stays an error: " + rule.firm().orElseThrow())
            .withHint("take the line out, and mend what is reported"));
  }
}
