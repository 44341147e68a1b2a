package dev.moot.engine.review;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Site;
import dev.moot.engine.rule.ClaimRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Relations between the same claims that do not go together: reasons for that the same hand makes
 * reasons against, and attacks that a contradiction counts already.
 */
final class OpposedRelations {

  /** What reasons for and reasons against are alike in. */
  private record Reason(Set<ClaimId> premises, ClaimId target) {}

  private final Site site;
  private final Debate debate;
  private final Diagnostics diagnostics;

  OpposedRelations(Site site, Debate debate, Diagnostics diagnostics) {
    this.site = site;
    this.debate = debate;
    this.diagnostics = diagnostics;
  }

  void review() {
    Map<Set<ClaimId>, Relation> contradictions = new HashMap<>();
    Map<Reason, List<Relation>> reasons = new HashMap<>();
    for (Relation relation : debate.relations()) {
      if (relation.type() == Relation.Type.CONTRADICTS) {
        contradictions.putIfAbsent(ends(relation), relation);
      }
    }
    for (Relation relation : debate.relations()) {
      Optional<Relation> contradiction = Optional.ofNullable(contradictions.get(ends(relation)));
      if (relation.type() == Relation.Type.ATTACK) {
        contradiction.ifPresent(c -> countsTwice(relation, c));
      } else if (relation.type() == Relation.Type.SUPPORT) {
        contradiction
            .filter(c -> c.drawnBy().equals(relation.drawnBy()))
            .ifPresent(c -> opposed(relation, c));
      }
      reason(relation).ifPresent(reason -> compare(relation, reasons, reason));
    }
  }

  /** Reports {@code relation} if an earlier one, by the same hand, says the opposite. */
  private void compare(Relation relation, Map<Reason, List<Relation>> reasons, Reason reason) {
    List<Relation> earlier = reasons.computeIfAbsent(reason, r -> new ArrayList<>());
    earlier.stream()
        .filter(e -> e.type() != relation.type())
        .filter(e -> e.drawnBy().equals(relation.drawnBy()))
        .findFirst()
        .ifPresent(e -> opposed(relation, e));
    earlier.add(relation);
  }

  private Optional<Reason> reason(Relation relation) {
    boolean bears =
        relation.type() == Relation.Type.SUPPORT || relation.type() == Relation.Type.ATTACK;
    return relation
        .target()
        .claim()
        .filter(t -> bears)
        .map(t -> new Reason(premises(relation), site.canonical(t)));
  }

  /** The claims that a relation ties together, whichever way. */
  private Set<ClaimId> ends(Relation relation) {
    Set<ClaimId> ends = premises(relation);
    relation.target().claim().map(site::canonical).ifPresent(ends::add);
    return ends;
  }

  private Set<ClaimId> premises(Relation relation) {
    return relation.premises().stream().map(site::canonical).collect(Collectors.toSet());
  }

  private void opposed(Relation relation, Relation other) {
    String what =
        switch (other.type()) {
          case SUPPORT ->
              "a reason against the claim that `" + other.id() + "` makes it a reason for";
          case ATTACK ->
              "a reason for the claim that `" + other.id() + "` makes it a reason against";
          default -> "a reason for the claim that it contradicts by `" + other.id() + "`";
        };
    diagnostics.report(
        Diagnostic.of(
                ClaimRules.SUPPORT_AND_ATTACK,
                relation.location(),
                "relation `" + relation.id() + "` makes its premise " + what)
            .withHint(
                "remove one of the two; if two people see it so, say `by` whom each is, with a"
                    + " `quote`")
            .withRelated(other.location(), "the other one"));
  }

  /** A contradiction counts against each of the two already. */
  private void countsTwice(Relation attack, Relation contradiction) {
    diagnostics.report(
        Diagnostic.of(
                ClaimRules.ATTACK_AND_CONTRADICTS,
                attack.location(),
                "relation `"
                    + attack.id()
                    + "` attacks what `"
                    + contradiction.id()
                    + "` says it contradicts, so it counts twice")
            .withHint("remove one of the two; a contradiction counts against both sides")
            .withRelated(contradiction.location(), "the contradiction"));
  }
}
