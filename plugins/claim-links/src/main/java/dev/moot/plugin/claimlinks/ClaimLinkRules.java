package dev.moot.plugin.claimlinks;

import dev.moot.api.diagnostic.Rule;
import java.util.List;

/** What is reported of claim links. */
final class ClaimLinkRules {

  static final Rule NEAR_MISS =
      Rule.warning(
          "claim-links/near-miss",
          "Double brackets that are nearly a claim link or a card would be shown as they are typed.");

  static final List<Rule> ALL = List.of(NEAR_MISS);

  private ClaimLinkRules() {}
}
