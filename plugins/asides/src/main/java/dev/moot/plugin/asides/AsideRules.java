package dev.moot.plugin.asides;

import dev.moot.api.diagnostic.Rule;
import java.util.List;

/** What is reported of asides. */
final class AsideRules {

  static final Rule NEAR_KIND =
      Rule.warning(
          "asides/near-kind", "The kind of an aside is one letter off one that has a name here.");

  static final Rule NEAR_MISS =
      Rule.warning(
          "asides/near-miss",
          "What is nearly the first line of a callout would be shown as it is typed.");

  static final List<Rule> ALL = List.of(NEAR_KIND, NEAR_MISS);

  private AsideRules() {}
}
