package dev.moot.engine.review;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.ParticipantId;
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

/** Relations that bear on themselves, that say what another one says, or the opposite of it. */
final class RelationReview {

  /** What makes two relations the same one, whoever draws it and however strongly. */
  private record Same(Relation.Type type, Set<ClaimId> premises, Relation.Target target) {}

  private final Site site;
  private final Debate debate;
  private final Diagnostics diagnostics;

  RelationReview(Site site, Debate debate, Diagnostics diagnostics) {
    this.site = site;
    this.debate = debate;
    this.diagnostics = diagnostics;
  }

  void review() {
    Map<Same, List<Relation>> drawn = new HashMap<>();
    for (Relation relation : debate.relations()) {
      Same same = same(relation);
      Optional<ClaimId> premise = premiseThatIsTheTarget(relation);
      if (premise.isPresent()) {
        onItself(relation, bothOf(relation, premise.get(), relation.target().claim().get()));
      } else if (relation.target().relation().filter(relation.id()::equals).isPresent()) {
        onItself(relation, "undercut `" + relation.id() + "` targets itself");
      } else {
        List<Relation> earlier = drawn.computeIfAbsent(same, k -> new ArrayList<>());
        earlier.stream()
            .filter(e -> mayBeOneHand(e.drawnBy(), relation.drawnBy()))
            .findFirst()
            .ifPresentOrElse(e -> repeated(relation, e), () -> earlier.add(relation));
      }
    }
    new OpposedRelations(site, debate, diagnostics).review();
    debate.relations().stream()
        .filter(r -> r.by().isPresent() && r.drawnBy().isEmpty())
        .forEach(this::unquoted);
  }

  private void unquoted(Relation relation) {
    diagnostics.report(
        Diagnostic.of(
                ClaimRules.UNQUOTED_RELATION,
                relation.location(),
                "relation `"
                    + relation.id()
                    + "` is said to be drawn by `"
                    + relation.by().orElseThrow().local()
                    + "`, and no words of theirs do so")
            .withHint(
                "add the `quote` in which they draw it, or leave out `by`: then it is yours"));
  }

  /** A wording of the target counts as the target. */
  private Optional<ClaimId> premiseThatIsTheTarget(Relation relation) {
    return relation
        .target()
        .claim()
        .map(site::canonical)
        .flatMap(
            target ->
                relation.premises().stream()
                    .filter(p -> site.canonical(p).equals(target))
                    .findFirst());
  }

  private String bothOf(Relation relation, ClaimId premise, ClaimId target) {
    String named = "relation `" + relation.id() + "` has `";
    return site.current(premise).equals(site.current(target))
        ? named + target.local() + "` both as a premise and as its target"
        : named
            + debate.nameOf(premise)
            + "` as a premise, which is the same claim as its target `"
            + debate.nameOf(target)
            + "` by `same_as`";
  }

  private Same same(Relation relation) {
    return new Same(
        relation.type(),
        relation.premises().stream().map(site::current).collect(Collectors.toSet()),
        relation
            .target()
            .claim()
            .map(site::current)
            .map(Relation.Target::of)
            .orElse(relation.target()));
  }

  /** Two people may draw one line, and each is heard; a line that names nobody is nobody’s. */
  private static boolean mayBeOneHand(Optional<ParticipantId> one, Optional<ParticipantId> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private void onItself(Relation relation, String message) {
    diagnostics.report(
        Diagnostic.of(ClaimRules.BEARS_ON_ITSELF, relation.location(), message)
            .withHint("name another `target`, or take it out of the `premises`"));
  }

  private void repeated(Relation relation, Relation first) {
    diagnostics.report(
        Diagnostic.of(
                ClaimRules.REPEATED_RELATION,
                relation.location(),
                "relation `"
                    + relation.id()
                    + "` says what `"
                    + first.id()
                    + "` says, so it counts twice")
            .withHint("remove one of the two, or say `by` whom each is, with a `quote`")
            .withRelated(first.location(), "the first one"));
  }
}
