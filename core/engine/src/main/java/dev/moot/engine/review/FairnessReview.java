package dev.moot.engine.review;

import dev.moot.api.model.Basis;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Side;
import dev.moot.api.model.Site;
import dev.moot.api.model.Stance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Measures how evenly each debate is digested. */
public final class FairnessReview {

  private final Site site;

  public FairnessReview(Site site) {
    this.site = site;
  }

  /** The report on every debate, by id. */
  public List<Fairness> fairness() {
    NamedClaims named = NamedClaims.in(site);
    return site.debates().stream().map(d -> fairness(d, named)).toList();
  }

  private Fairness fairness(Debate debate, NamedClaims named) {
    List<RootFairness> roots =
        debate.roots().isEmpty()
            ? List.of(fairness(debate, Optional.empty()))
            : debate.roots().stream().map(root -> fairness(debate, debate.claim(root))).toList();
    List<Stance> stances =
        debate.claims().values().stream().flatMap(c -> c.stances().stream()).toList();
    ToIntFunction<Basis> known =
        basis -> (int) stances.stream().filter(s -> s.positionBasis() == basis).count();
    return new Fairness(
        debate,
        roots,
        named.isolated(debate),
        debate.claims().values().stream().filter(ClaimReview::isUnsourced).toList(),
        new CruxReview(site, debate, d -> {}).oneSided(),
        known.applyAsInt(Basis.STATED),
        known.applyAsInt(Basis.DERIVED),
        known.applyAsInt(Basis.READ));
  }

  private RootFairness fairness(Debate debate, Optional<Claim> root) {
    Map<ParticipantId, Side> sides = new HashMap<>();
    root.map(Claim::stances)
        .orElse(List.of())
        .forEach(s -> sides.putIfAbsent(s.participant(), s.side()));
    Quotations quotations = new Quotations(debate);
    Map<ParticipantId, Set<ClaimId>> held = held(debate);
    List<Voice> voices = new ArrayList<>();
    for (Participant participant : debate.participants().values()) {
      voices.add(
          new Voice(
              participant,
              Optional.ofNullable(sides.get(participant.id())),
              held.getOrDefault(participant.id(), Set.of()).size(),
              quotations.wordsOf(participant.id().local())));
    }
    List<RootFairness.Share> shares = new ArrayList<>();
    for (Side side : List.of(Side.HOLDS, Side.DOUBTS, Side.UNSURE)) {
      share(Optional.of(side), voices, held).ifPresent(shares::add);
    }
    share(Optional.empty(), voices, held).ifPresent(shares::add);
    return new RootFairness(root, voices, shares, unanswered(debate, sides));
  }

  private static Optional<RootFairness.Share> share(
      Optional<Side> side, List<Voice> voices, Map<ParticipantId, Set<ClaimId>> held) {
    List<Voice> theirs = voices.stream().filter(v -> v.side().equals(side)).toList();
    Set<ClaimId> claims = new HashSet<>();
    theirs.forEach(v -> claims.addAll(held.getOrDefault(v.participant().id(), Set.of())));
    return theirs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RootFairness.Share(
                side, theirs.size(), claims.size(), theirs.stream().mapToInt(Voice::words).sum()));
  }

  private static Map<ParticipantId, Set<ClaimId>> held(Debate debate) {
    Map<ParticipantId, Set<ClaimId>> held = new HashMap<>();
    for (Claim claim : debate.claims().values()) {
      for (Stance stance : claim.stances()) {
        if (stance.side() == Side.HOLDS) {
          held.computeIfAbsent(stance.participant(), p -> new HashSet<>()).add(claim.id());
        }
      }
    }
    return held;
  }

  /**
   * The claims given as reasons by one side alone, which nobody doubts and nothing is said against.
   * What both sides accept needs no answer.
   */
  private List<Claim> unanswered(Debate debate, Map<ParticipantId, Side> sides) {
    Set<ClaimId> reasons = new HashSet<>();
    Set<ClaimId> answered = new HashSet<>();
    Map<String, Relation> byId = new HashMap<>();
    debate.relations().forEach(r -> byId.put(r.id(), r));
    for (Relation relation : debate.relations()) {
      relation.premises().forEach(p -> reasons.add(site.current(p)));
      if (relation.type() == Relation.Type.ATTACK || relation.type() == Relation.Type.CONTRADICTS) {
        relation.target().claim().ifPresent(c -> answered.add(site.current(c)));
      }
      if (relation.type() == Relation.Type.CONTRADICTS) {
        relation.premises().forEach(p -> answered.add(site.current(p)));
      }
      relation
          .target()
          .relation()
          .map(byId::get)
          .ifPresent(weakened -> weakened.premises().forEach(p -> answered.add(site.current(p))));
    }
    return debate.claims().values().stream()
        .filter(c -> reasons.contains(c.id()) && !answered.contains(c.id()))
        .filter(c -> isOneSided(c, sides))
        .toList();
  }

  /** Whether somebody holds it, and all who took a stance on it stand on one side of the root. */
  private static boolean isOneSided(Claim claim, Map<ParticipantId, Side> sides) {
    Set<Side> speaking = new HashSet<>();
    for (Stance stance : claim.stances()) {
      Side side = sides.get(stance.participant());
      if (side != null && side != Side.UNSURE) {
        speaking.add(side);
      }
    }
    return speaking.size() == 1 && claim.split().doubts() == 0 && claim.split().holds() > 0;
  }
}
