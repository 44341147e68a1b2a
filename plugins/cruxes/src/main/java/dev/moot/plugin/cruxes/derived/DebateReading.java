package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.render.PageScope;
import dev.moot.plugin.cruxes.argumentation.GroundedLabelling;
import dev.moot.plugin.cruxes.argumentation.Label;
import dev.moot.plugin.cruxes.argumentation.Semantics;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * All that is computed of a debate.
 *
 * @param debate its id
 * @param semantics the way of reckoning
 * @param roots one reading for each root, in the order of their ids
 * @param mismatches declared cruxes that move little, in the order of the file
 * @param labels the grounded label of each claim, in which nobody's views enter
 */
public record DebateReading(
    String debate,
    Semantics semantics,
    List<RootReading> roots,
    List<Mismatch> mismatches,
    SortedMap<ClaimId, Label> labels) {

  public DebateReading {
    roots = List.copyOf(roots);
    mismatches = List.copyOf(mismatches);
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
  }

  /**
   * Reads a debate under the quadratic energy model, for all its people. Takes milliseconds for a
   * digest; a bound on the work keeps any map from taking more than some seconds.
   *
   * @param canonical the claim that a claim is a wording of, as {@code Site.canonical} has it
   */
  public static DebateReading of(Debate debate, UnaryOperator<ClaimId> canonical) {
    return of(new DebateMap(debate, canonical), Semantics.QUADRATIC_ENERGY, Set.of());
  }

  /** The reading of a debate for a page: worked out once in a build. */
  public static DebateReading on(PageScope page, Debate debate) {
    return page.once(DebateReading.class, debate.id(), () -> of(debate, page::canonical));
  }

  /**
   * Reads a map under a semantics.
   *
   * @param only the people to count; empty for all
   */
  public static DebateReading of(DebateMap map, Semantics semantics, Set<ParticipantId> only) {
    People people = new People(map, semantics, only);
    return new DebateReading(
        map.debate().id(),
        semantics,
        map.roots().stream().map(root -> new RootSearch(people, root).read()).toList(),
        new MismatchSearch(people).find(),
        GroundedLabelling.of(map.graph()).labels());
  }

  /** The reading of one root. */
  public Optional<RootReading> root(ClaimId root) {
    return roots.stream().filter(r -> r.root().equals(root)).findFirst();
  }
}
