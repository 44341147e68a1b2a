package dev.moot.engine.review.silence;

import dev.moot.api.diagnostic.Rule;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.rule.KnownRules;
import java.util.List;

/**
 * What to do about a code that nothing is reported as and that is near to none.
 *
 * @param known the rules there are
 * @param config the site's {@code moot.yaml}
 */
record CodeHint(KnownRules known, SiteConfig config) {

  /**
   * @param words the severities behind whose names it can be found
   */
  String of(String code, String words) {
    String area = KnownRules.area(code);
    List<Rule> rules = known.ofArea(area);
    return rules.isEmpty() && config.plugins().stream().anyMatch(p -> p.id().equals(area))
        ? "take it out, or put the jar of the plugin that reports it in plugins/"
        : "write the code that stands in brackets behind the word " + words;
  }
}
