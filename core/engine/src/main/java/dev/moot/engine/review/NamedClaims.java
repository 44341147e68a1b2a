package dev.moot.engine.review;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.Question;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Site;
import dev.moot.engine.rule.ClaimRules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The claims that something else in the claim files names; the others stand alone. */
final class NamedClaims {

  private final Site site;
  private final Set<ClaimId> named = new HashSet<>();

  private NamedClaims(Site site) {
    this.site = site;
  }

  /** All those of {@code site}. */
  static NamedClaims in(Site site) {
    NamedClaims claims = new NamedClaims(site);
    site.debates().forEach(claims::collect);
    return claims;
  }

  private void collect(Debate debate) {
    debate.roots().forEach(root -> add(new ClaimId(debate.id(), root)));
    for (Relation relation : debate.relations()) {
      relation.premises().forEach(this::add);
      relation.target().claim().ifPresent(this::add);
    }
    for (Crux crux : debate.cruxes()) {
      add(crux.claim());
      add(crux.decides());
    }
    debate.expectations().stream().map(Expectation::on).forEach(this::add);
    for (Question question : debate.questions()) {
      question.about().ifPresent(this::add);
      question.answeredBy().forEach(this::add);
    }
    for (Claim claim : debate.claims().values()) {
      claim.condition().ifPresent(other -> both(claim, other));
      claim.sameAs().ifPresent(other -> both(claim, other));
    }
  }

  private void both(Claim claim, ClaimId other) {
    add(claim.id());
    add(other);
  }

  private void add(ClaimId id) {
    named.add(site.current(id));
  }

  /** The claims of {@code debate} that nothing names; one that is the only one may be so. */
  List<Claim> isolated(Debate debate) {
    return debate.claims().size() == 1
        ? List.of()
        : debate.claims().values().stream().filter(c -> !named.contains(c.id())).toList();
  }

  /** Whether something in the claim files names {@code claim}. */
  boolean has(Claim claim) {
    return named.contains(claim.id());
  }

  /** Reports the isolated claims of {@code debate}. */
  void reportIsolated(Debate debate, Diagnostics diagnostics) {
    for (Claim claim : isolated(debate)) {
      diagnostics.report(
          Diagnostic.of(
                  ClaimRules.ISOLATED,
                  claim.location(),
                  "nothing in the claim files names claim `" + claim.id().local() + "`")
              .withHint(
                  "say what it bears on, as in `supports: ["
                      + example(debate, claim)
                      + "]`, or name it under `root:`"));
    }
  }

  private static String example(Debate debate, Claim claim) {
    return debate.roots().stream()
        .findFirst()
        .or(
            () ->
                debate.claims().keySet().stream()
                    .filter(id -> !id.equals(claim.id().local()))
                    .findFirst())
        .orElse("id");
  }
}
