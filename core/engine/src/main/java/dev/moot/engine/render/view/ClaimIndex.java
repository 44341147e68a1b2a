package dev.moot.engine.render.view;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Correction;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.Question;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Site;
import dev.moot.engine.link.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What debates say of each claim in other places than at the claim itself. Made in one pass; to be
 * asked by the names of claims that have a page.
 */
public final class ClaimIndex {

  private final Site site;
  private final Map<ClaimId, List<Bearing>> bearings = new HashMap<>();
  private final Map<ClaimId, List<Claim>> asserted = new HashMap<>();
  private final Map<ClaimId, List<Crux>> declarations = new HashMap<>();
  private final Map<ClaimId, List<Crux>> deciders = new HashMap<>();
  private final Map<ClaimId, List<Expectation>> expectations = new HashMap<>();
  private final Map<ClaimId, List<Question>> questions = new HashMap<>();
  private final Map<ClaimId, List<Question>> answered = new HashMap<>();
  private final Map<ClaimId, List<Change>> corrections = new HashMap<>();

  public ClaimIndex(Site site) {
    this.site = site;
    for (Debate debate : site.debates()) {
      for (Claim claim : debate.claims().values()) {
        claim.condition().ifPresent(c -> add(asserted, c, claim));
      }
      for (Crux crux : debate.cruxes()) {
        add(declarations, crux.claim(), crux);
        add(deciders, crux.decides(), crux);
      }
      debate.expectations().forEach(e -> add(expectations, e.on(), e));
      for (Question question : debate.questions()) {
        question.about().ifPresent(c -> add(questions, c, question));
        question.answeredBy().forEach(c -> add(answered, c, question));
      }
      bearings(debate);
    }
    for (Change change : Change.in(site)) {
      // A correction may name two wordings of one claim, which has it once.
      change.correction().map(Correction::claims).orElse(List.of()).stream()
          .map(site::canonical)
          .distinct()
          .forEach(c -> add(corrections, c, change));
    }
  }

  private void bearings(Debate debate) {
    Map<String, Relation> byId = new HashMap<>();
    debate.relations().forEach(r -> byId.put(r.id(), r));
    for (Relation relation : debate.relations()) {
      for (ClaimId premise : relation.premises()) {
        Bearing.of(relation, byId, site).ifPresent(b -> add(bearings, premise, b));
      }
    }
  }

  private <V> void add(Map<ClaimId, List<V>> map, ClaimId claim, V value) {
    map.computeIfAbsent(site.canonical(claim), c -> new ArrayList<>()).add(value);
  }

  /** What is said of {@code claim}. */
  public OnClaim on(ClaimId claim) {
    return new OnClaim(
        bearings.getOrDefault(claim, List.of()),
        asserted.getOrDefault(claim, List.of()),
        declarations.getOrDefault(claim, List.of()),
        deciders.getOrDefault(claim, List.of()),
        expectations.getOrDefault(claim, List.of()),
        questions.getOrDefault(claim, List.of()),
        answered.getOrDefault(claim, List.of()),
        corrections.getOrDefault(claim, List.of()));
  }

  /**
   * What debates say of a claim in other places than at the claim.
   *
   * @param bearings what it is a reason for or against
   * @param assertedUnder the claims that are asserted only if it holds
   * @param declarations the cruxes it is declared as
   * @param deciders the cruxes that decide it
   * @param expectations what would move somebody on it
   * @param questions what is asked about it
   * @param answered the questions that it answers
   * @param corrections the corrections that concern it, newest first
   */
  public record OnClaim(
      List<Bearing> bearings,
      List<Claim> assertedUnder,
      List<Crux> declarations,
      List<Crux> deciders,
      List<Expectation> expectations,
      List<Question> questions,
      List<Question> answered,
      List<Change> corrections) {}
}
