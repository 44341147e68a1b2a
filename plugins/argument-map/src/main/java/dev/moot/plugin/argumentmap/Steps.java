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
 * The steps around claims, as one page asks for them. Wordings of one claim are one claim here, in
 * the words of the debate the page is about. What a debate draws from claims that are all of other
 * debates is not seen, unless it draws it onto a claim that is.
 */
final class Steps {

  private final PageScope page;
  private final String debate;
  private final Map<String, List<Step>> ofDebate = new HashMap<>();
  private final Map<ClaimId, List<Step>> onto = new HashMap<>();

  /**
   * @param debate whose words claims have where there are several wordings
   */
  Steps(PageScope page, String debate) {
    this.page = page;
    this.debate = debate;
  }

  /** The wording of {@code claim} that stands for all of them. */
  Claim shown(Claim claim) {
    List<Claim> wordings = page.wordings(claim.id());
    return wordings.stream()
        .filter(w -> w.id().debate().equals(debate))
        .findFirst()
        .orElse(wordings.isEmpty() ? claim : wordings.get(0));
  }

  /** The steps that a debate draws, in the order of its file. */
  private List<Step> of(String id) {
    List<Step> known = ofDebate.get(id);
    if (known == null) {
      known =
          page.debate(id).map(Debate::relations).orElse(List.of()).stream()
              .flatMap(r -> step(id, r).stream())
              .toList();
      ofDebate.put(id, known);
    }
    return known;
  }

  /** What bears on {@code claim}; a contradiction bears on both its ends. */
  List<Step> onto(ClaimId claim) {
    List<Step> known = onto.get(claim);
    if (known == null) {
      Map<String, Step> found = new LinkedHashMap<>();
      for (Claim wording : page.wordings(claim)) {
        for (Relation relation : page.bearingOn(wording.id())) {
          step(ownerOf(relation), relation).ifPresent(s -> found.putIfAbsent(s.key(), s));
        }
      }
      for (Step step : from(claim)) {
        if (step.type() == Relation.Type.CONTRADICTS) {
          found.putIfAbsent(step.key(), step);
        }
      }
      known = List.copyOf(found.values());
      onto.put(claim, known);
    }
    return known;
  }

  /** The steps that {@code claim} is a premise of, in the debates that word it. */
  List<Step> from(ClaimId claim) {
    return page.wordings(claim).stream()
        .map(w -> w.id().debate())
        .distinct()
        .flatMap(id -> of(id).stream())
        .filter(s -> s.hasPremise(claim))
        .toList();
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

  private Optional<Step> step(String owner, Relation relation) {
    List<Claim> premises = new ArrayList<>();
    for (ClaimId id : relation.premises()) {
      page.claim(id).map(this::shown).filter(c -> !premises.contains(c)).ifPresent(premises::add);
    }
    Optional<Claim> claim = relation.target().claim().flatMap(page::claim).map(this::shown);
    boolean whole = !premises.isEmpty() && (claim.isPresent() || isUndercut(relation));
    return whole ? Optional.of(new Step(owner, relation, premises, claim)) : Optional.empty();
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

  private static boolean draws(Debate owner, Relation relation) {
    return owner.relations().stream().anyMatch(r -> r == relation);
  }
}
