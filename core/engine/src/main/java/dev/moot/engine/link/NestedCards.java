package dev.moot.engine.link;

import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.markdown.ClaimReference;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.model.Claim;
import dev.moot.engine.parse.ParsedPost;
import dev.moot.engine.rule.LinkRules;
import java.util.Map;

/**
 * Finds cards that would embed themselves: a claim's card, or a directive that shows the claim,
 * inside a directive that shows the same claim already.
 */
final class NestedCards {

  private final Map<DirectiveNode, Map<String, Claim>> claims;
  private final ParsedPost post;
  private final Diagnostics diagnostics;

  /**
   * @param claims for each directive of {@code post}, the claims its attributes name
   */
  NestedCards(
      ParsedPost post, Map<DirectiveNode, Map<String, Claim>> claims, Diagnostics diagnostics) {
    this.post = post;
    this.claims = claims;
    this.diagnostics = diagnostics;
  }

  /** Whether none of the post's cards embeds itself; each that does is reported. */
  boolean check(Map<Node, Claim> references) {
    boolean none = true;
    for (Node node : post.references()) {
      Claim claim = references.get(node);
      if (claim != null && !((ClaimReference) node).isMention()) {
        none &= standsApart(node, claim);
      }
    }
    for (DirectiveNode directive : post.directives()) {
      for (Claim claim : claims.getOrDefault(directive, Map.of()).values()) {
        none &= standsApart(directive, claim);
      }
    }
    return none;
  }

  private boolean standsApart(Node card, Claim claim) {
    for (Node around = card.getParent(); around != null; around = around.getParent()) {
      if (around instanceof DirectiveNode directive
          && claims.getOrDefault(directive, Map.of()).values().stream()
              .anyMatch(c -> c.id().equals(claim.id()))) {
        diagnostics.report(
            Diagnostic.of(
                    LinkRules.CARD_IN_ITSELF,
                    post.locationOf(
                        card instanceof DirectiveNode inner
                            ? inner.name()
                            : ((ClaimReference) card).claimId()),
                    "a card of claim `" + claim.id().local() + "` stands inside another of it")
                .withHint(
                    "keep one of the two, or link the claim with `[[" + claim.id().local() + "]]`")
                .withRelated(post.locationOf(directive.name()), "the other one begins here"));
        return false;
      }
    }
    return true;
  }
}
