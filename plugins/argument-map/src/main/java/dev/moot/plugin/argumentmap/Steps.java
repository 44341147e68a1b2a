package dev.moot.plugin.argumentmap;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Relation;
import dev.moot.api.render.PageScope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The steps around claims, as one page asks for them. What other debates draw from a claim is not
 * seen, what they draw onto it is.
 */
final class Steps {

  private final PageScope page;
  private final Map<String, List<Step>> ofDebate = new HashMap<>();
  private final Map<ClaimId, List<Step>> onto = new HashMap<>();

  Steps(PageScope page) {
    this.page = page;
  }

  /** The steps that {@code debate} draws, in the order of its file. */
  List<Step> of(String debate) {
    List<Step> known = ofDebate.get(debate);
    if (known == null) {
      known =
          page.debate(debate).map(Debate::relations).orElse(List.of()).stream()
              .flatMap(r -> step(debate, r).stream())
              .toList();
      ofDebate.put(debate, known);
    }
    return known;
  }

  /** What bears on {@code claim}; a contradiction bears on both its ends. */
  List<Step> onto(ClaimId claim) {
    List<Step> known = onto.get(claim);
    if (known == null) {
      Map<String, Step> found = new LinkedHashMap<>();
      for (Relation relation : page.bearingOn(claim)) {
        step(ownerOf(relation), relation).ifPresent(s -> found.putIfAbsent(s.key(), s));
      }
      for (Step step : of(claim.debate())) {
        if (step.type() == Relation.Type.CONTRADICTS && step.hasPremise(claim)) {
          found.putIfAbsent(step.key(), step);
        }
      }
      known = List.copyOf(found.values());
      onto.put(claim, known);
    }
    return known;
  }

  /** The steps of its debate that {@code claim} is a premise of. */
  List<Step> from(ClaimId claim) {
    return of(claim.debate()).stream().filter(s -> s.hasPremise(claim)).toList();
  }

  /** What undercuts {@code step}. */
  List<Step> undercutting(Step step) {
    return of(step.debate()).stream()
        .filter(s -> s.undercut().filter(step.key()::equals).isPresent())
        .toList();
  }

  /** The step that {@code step} undercuts. */
  Optional<Step> undercutBy(Step step) {
    return step.undercut()
        .flatMap(key -> of(step.debate()).stream().filter(s -> s.key().equals(key)).findFirst());
  }

  private Optional<Step> step(String debate, Relation relation) {
    List<Claim> premises = new ArrayList<>();
    for (ClaimId id : relation.premises()) {
      page.claim(id).filter(c -> !premises.contains(c)).ifPresent(premises::add);
    }
    Optional<Claim> claim = relation.target().claim().flatMap(page::claim);
    boolean whole = !premises.isEmpty() && (claim.isPresent() || isUndercut(relation));
    return whole ? Optional.of(new Step(debate, relation, premises, claim)) : Optional.empty();
  }

  private static boolean isUndercut(Relation relation) {
    return relation.target().relation().isPresent();
  }

  /** The debate that draws a relation, looked for where its claims are defined. */
  private String ownerOf(Relation relation) {
    return Stream.concat(relation.target().claim().stream(), relation.premises().stream())
        .map(ClaimId::debate)
        .distinct()
        .filter(id -> page.debate(id).filter(d -> draws(d, relation)).isPresent())
        .findFirst()
        .orElse(relation.location().file());
  }

  private static boolean draws(Debate debate, Relation relation) {
    return debate.relations().stream().anyMatch(r -> r == relation);
  }
}
