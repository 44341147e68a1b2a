package dev.moot.engine.link;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.model.Claim;
import dev.moot.engine.parse.DirectiveUse;
import dev.moot.engine.parse.NameUse;
import dev.moot.engine.parse.ParsedPost;
import dev.moot.engine.parse.ReferenceUse;
import dev.moot.engine.rule.LinkRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds cards that would embed themselves: a claim's card, or a directive that shows the claim,
 * inside a directive that shows the same claim already.
 */
final class NestedCards {

  private final List<Map<String, Claim>> claims;
  private final ParsedPost post;
  private final Diagnostics diagnostics;

  /**
   * @param claims for each directive of {@code post}, the claims its attributes name
   */
  NestedCards(ParsedPost post, List<Map<String, Claim>> claims, Diagnostics diagnostics) {
    this.post = post;
    this.claims = claims;
    this.diagnostics = diagnostics;
  }

  /** Whether none of the post's cards embeds itself; each that does is reported. */
  boolean check(List<Optional<Claim>> references) {
    boolean none = true;
    for (int i = 0; i < references.size(); i++) {
      ReferenceUse use = post.references().get(i);
      if (references.get(i).isPresent() && use.mention().isEmpty()) {
        none &= standsApart(use.claim(), use.around(), references.get(i).get());
      }
    }
    for (int i = 0; i < claims.size(); i++) {
      DirectiveUse use = post.directives().get(i);
      for (Claim claim : claims.get(i).values()) {
        none &= standsApart(use.name(), use.around(), claim);
      }
    }
    return none;
  }

  private boolean standsApart(NameUse card, List<Integer> around, Claim claim) {
    for (int directive : around) {
      if (claims.get(directive).values().stream().anyMatch(c -> c.id().equals(claim.id()))) {
        diagnostics.report(
            Diagnostic.of(
                    LinkRules.CARD_IN_ITSELF,
                    card.location(),
                    "a card of claim `" + claim.id().local() + "` stands inside another of it")
                .withHint(
                    "keep one of the two, or link the claim with `[[" + claim.id().local() + "]]`")
                .withRelated(
                    post.directives().get(directive).name().location(),
                    "the other one begins here"));
        return false;
      }
    }
    return true;
  }
}
