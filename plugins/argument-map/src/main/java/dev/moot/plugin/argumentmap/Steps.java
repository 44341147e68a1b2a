package dev.moot.plugin.argumentmap;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Relation;
import dev.moot.api.model.SiteFacts;
import dev.moot.api.render.PageScope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The steps around claims, found once for all pages of a debate. Wordings of one claim are one
 * claim here, in the words of that debate. What a debate draws from claims that are all of other
 * debates is not seen, unless it draws it onto a claim that is.
 *
 * <p>One is of one page and may ask for more at any time; what it finds is kept for the other
 * pages, each of which is known to have asked for it.
 */
final class Steps {

  /** Keeps what was found, as {@link PageScope#once} does. */
  private interface Kept {
    <T> T once(Class<T> kind, String name, Supplier<T> work);
  }

  private final SiteFacts site;
  private final String debate;
  private final Kept kept;

  private Steps(SiteFacts site, String debate, Kept kept) {
    this.site = site;
    this.debate = debate;
    this.kept = kept;
  }

  /**
   * Those of a site, for a page.
   *
   * @param debate whose words claims have where there are several wordings
   */
  static Steps of(PageScope page, String debate) {
    return new Steps(page.facts(), debate, page::once);
  }

  /** The same, for who is no page. Used by one thread. */
  static Steps of(SiteFacts site, String debate) {
    Map<String, Object> found = new HashMap<>();
    return new Steps(
        site,
        debate,
        new Kept() {
          @Override
          public <T> T once(Class<T> kind, String name, Supplier<T> work) {
            String key = kind.getName() + " " + name;
            Object known = found.get(key);
            if (known == null) {
              known = work.get();
              found.put(key, known);
            }
            return kind.cast(known);
          }
        });
  }

  /** The wording of {@code claim} that stands for all of them. */
  Claim shown(Claim claim) {
    List<Claim> wordings = site.wordings(claim.id());
    return wordings.stream()
        .filter(w -> w.id().debate().equals(debate))
        .findFirst()
        .orElse(wordings.isEmpty() ? claim : wordings.get(0));
  }

  /** The steps that a debate draws. */
  private DrawnSteps drawnBy(String id) {
    // No step asks for those of another debate, so that none is worked out within another.
    return kept.once(
        DrawnSteps.class,
        debate + " " + id,
        () ->
            DrawnSteps.of(
                site.debate(id).map(Debate::relations).orElse(List.of()), r -> step(id, r)));
  }

  /** What bears on {@code claim}; a contradiction bears on both its ends. */
  StepsOnto onto(ClaimId claim) {
    return kept.once(StepsOnto.class, debate + " " + claim, () -> find(claim));
  }

  private StepsOnto find(ClaimId claim) {
    Map<String, Step> found = new LinkedHashMap<>();
    for (Claim wording : site.wordings(claim)) {
      for (Relation relation : site.bearingOn(wording.id())) {
        step(relation).ifPresent(s -> found.putIfAbsent(s.key(), s));
      }
    }
    for (Step step : from(claim)) {
      if (step.type() == Relation.Type.CONTRADICTS) {
        found.putIfAbsent(step.key(), step);
      }
    }
    return StepsOnto.of(claim, List.copyOf(found.values()));
  }

  /** The steps that {@code claim} is a premise of, in the debates that word it. */
  List<Step> from(ClaimId claim) {
    return site.wordings(claim).stream()
        .map(w -> w.id().debate())
        .distinct()
        .flatMap(id -> drawnBy(id).from(claim).stream())
        .toList();
  }

  /** What undercuts {@code step}. */
  List<Step> undercutting(Step step) {
    return drawnBy(step.debate()).undercutting(step);
  }

  /** The step that {@code step} undercuts. */
  Optional<Step> undercutBy(Step step) {
    return step.undercut().flatMap(drawnBy(step.debate())::named);
  }

  /** The step of a relation, of the debate that draws it: one of those that define its claims. */
  private Optional<Step> step(Relation relation) {
    return Stream.concat(relation.target().claim().stream(), relation.premises().stream())
        .map(ClaimId::debate)
        .distinct()
        .filter(id -> drawnBy(id).draws(relation))
        .findFirst()
        .map(id -> drawnBy(id).of(relation))
        .orElseGet(() -> step(relation.location().file(), relation));
  }

  private Optional<Step> step(String owner, Relation relation) {
    List<Claim> premises = new ArrayList<>();
    for (ClaimId id : relation.premises()) {
      site.claim(id).map(this::shown).filter(c -> !premises.contains(c)).ifPresent(premises::add);
    }
    Optional<Claim> claim = relation.target().claim().flatMap(site::claim).map(this::shown);
    boolean whole = !premises.isEmpty() && (claim.isPresent() || isUndercut(relation));
    return whole ? Optional.of(new Step(owner, relation, premises, claim)) : Optional.empty();
  }

  private static boolean isUndercut(Relation relation) {
    return relation.target().relation().isPresent();
  }
}
