package dev.moot.engine.review;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.config.SiteConfig;
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
    if (rule.filter(Rule::isError).isPresent()) {
      diagnostics.report(
          Diagnostic.of(
                  ConfigRules.NOT_A_WARNING,
                  place,
                  "`" + code + "` is an error, and errors are heard")
              .withHint("mend what it reports; only warnings can be ignored"));
    } else if (rule.isEmpty() && !known.mayBeIdle(code)) {
      diagnostics.report(
          Diagnostic.of(ConfigRules.UNKNOWN_CODE, place, "nothing is reported as `" + code + "`")
              .withHint(hint(code))
              .withSuggestion(Nearest.to(code, known.silenceable())));
    }
  }

  private String hint(String code) {
    String area = KnownRules.area(code);
    List<Rule> rules = known.ofArea(area);
    if (rules.isEmpty() && config.plugins().stream().anyMatch(p -> p.id().equals(area))) {
      return "take it out, or put the jar of the plugin that reports it in plugins/";
    }
    return !rules.isEmpty() && rules.stream().allMatch(Rule::isError)
        ? "take it out; nothing that `" + area + "` reports is a warning"
        : "write the code that stands in brackets behind the word `warning`";
  }
}
