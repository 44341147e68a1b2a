package dev.moot.engine.review.silence;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.Severity;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.config.WantedSeverity;
import dev.moot.engine.rule.ConfigRules;
import dev.moot.engine.rule.KnownRules;
import java.util.List;
import java.util.Optional;

/** Looks at the codes that writers want silenced: each has to be that of a warning or notice. */
final class IgnoredCodes {

  private final KnownRules known;
  private final SiteConfig config;
  private final Diagnostics diagnostics;

  IgnoredCodes(KnownRules known, SiteConfig config, Diagnostics diagnostics) {
    this.known = known;
    this.config = config;
    this.diagnostics = diagnostics;
  }

  /** Reports {@code code} when it cannot be silenced. */
  void check(String code, SourceLocation place) {
    Optional<Rule> rule = known.find(code);
    Optional<WantedSeverity> wanted = wanted(code);
    boolean lowered = wanted.filter(w -> w.severity() != Severity.ERROR).isPresent();
    if (rule.filter(r -> r.isError() && !(lowered && r.firm().isEmpty())).isPresent()) {
      diagnostics.report(
          Diagnostic.of(
                  ConfigRules.NOT_A_WARNING,
                  place,
                  "`" + code + "` is an error, and errors are heard")
              .withHint(hint(rule.orElseThrow())));
    } else if (rule.isEmpty() && !known.mayBeIdle(code)) {
      diagnostics.report(
          Diagnostic.of(ConfigRules.UNKNOWN_CODE, place, "nothing is reported as `" + code + "`")
              .withHint(hint(code))
              .withSuggestion(Nearest.to(code, known.silenceable())));
    }
  }

  /** Reports {@code code} of the site's list when writers have made it an error. */
  void checkRaised(String code, SourceLocation place) {
    Optional<WantedSeverity> raised =
        wanted(code)
            .filter(w -> w.severity() == Severity.ERROR)
            .filter(w -> known.find(code).filter(r -> !r.isError()).isPresent());
    raised.ifPresent(
        w ->
            diagnostics.report(
                Diagnostic.of(
                        ConfigRules.NOT_A_WARNING,
                        place,
                        "`" + code + "` is ignored here, and made an error below `severity`")
                    .withHint("take out one of the two; a comment can still ignore it in one line")
                    .withRelated(w.codePlace(), "made an error here")));
  }

  private Optional<WantedSeverity> wanted(String code) {
    return config.severities().stream().filter(w -> w.code().equals(code)).findFirst();
  }

  private static String hint(Rule rule) {
    return rule.firm().isPresent()
        ? "mend what it reports; only warnings can be ignored"
        : "mend what it reports, or make it a warning: `severity: {" + rule.code() + ": warning}`";
  }

  private String hint(String code) {
    List<Rule> rules = known.ofArea(KnownRules.area(code));
    return !rules.isEmpty() && rules.stream().allMatch(Rule::isError)
        ? "take it out; nothing that `" + KnownRules.area(code) + "` reports is a warning"
        : new CodeHint(known, config).of(code, "`warning`");
  }
}
