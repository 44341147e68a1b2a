package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.ParticipantId;
import dev.moot.plugin.cruxes.argumentation.CruxRanking;
import dev.moot.plugin.cruxes.argumentation.Pair;
import dev.moot.plugin.cruxes.argumentation.Semantics;
import dev.moot.plugin.cruxes.argumentation.Viewpoint;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.UnaryOperator;

/**
 * Whom the map of a debate puts farthest apart: {@link RootReading#opponents()} of each root, and
 * nothing else of its reading, which would cost far more.
 */
public final class Opponents {

  /** Who comes out less than a hundredth apart is not apart. */
  private static final double APART = 0.01;

  private Opponents() {}

  /**
   * The pairs, root by root, each once.
   *
   * @param canonical the claim that a claim is a wording of, as {@code Site.canonical} has it
   */
  public static List<Pair<ParticipantId>> of(Debate debate, UnaryOperator<ClaimId> canonical) {
    if (debate.participants().size() < 2) {
      return List.of();
    }
    DebateMap map = new DebateMap(debate, canonical);
    People people = new People(map, Semantics.QUADRATIC_ENERGY, Set.of());
    return map.roots().stream().flatMap(root -> on(root, people).stream()).distinct().toList();
  }

  private static Optional<Pair<ParticipantId>> on(ClaimId root, People people) {
    SortedSet<ClaimId> bearing = people.map().bearingOn(root);
    return people
        .viewpoints(root, bearing, people.semantics())
        .flatMap(
            viewpoints ->
                CruxRanking.widest(
                        people.map().graph(), root, viewpoints, (p, q) -> people.oppose(p, q, root))
                    .filter(pair -> gap(pair, root, viewpoints) >= APART));
  }

  private static double gap(
      Pair<ParticipantId> pair, ClaimId root, Map<ParticipantId, Viewpoint<ClaimId>> viewpoints) {
    return Math.abs(
        Objects.requireNonNull(viewpoints.get(pair.one())).strength(root).orElse(0)
            - Objects.requireNonNull(viewpoints.get(pair.other())).strength(root).orElse(0));
  }
}
