package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Side;
import dev.moot.api.model.Stance;
import dev.moot.plugin.cruxes.argumentation.Calibration;
import dev.moot.plugin.cruxes.argumentation.Viewpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Whether each person's own view of the root can be reached: some base score of the root, between 0
 * and 1, has to lead there, given what they think of the rest.
 */
record CalibrationCheck(People people, ClaimId root) {

  /** A difference that shows in two digits. */
  private static final double SHOWS = 0.01;

  private static final double HELD_FROM = 0.55;
  private static final double DOUBTED_TO = 0.45;

  List<Unreachable> unreachable(SortedMap<ParticipantId, Viewpoint<ClaimId>> viewpoints) {
    List<Unreachable> found = new ArrayList<>();
    viewpoints.forEach(
        (person, viewpoint) ->
            people.stance(person, root).flatMap(s -> check(s, viewpoint)).ifPresent(found::add));
    return found;
  }

  private Optional<Unreachable> check(Stance stance, Viewpoint<ClaimId> viewpoint) {
    return wanted(stance, viewpoint)
        .flatMap(
            wanted ->
                residual(viewpoint, wanted)
                    .map(
                        missing ->
                            new Unreachable(
                                stance.participant(),
                                wanted,
                                stance.credence(),
                                Basis.of(stance),
                                wanted - missing)));
  }

  private Optional<Double> residual(Viewpoint<ClaimId> viewpoint, double wanted) {
    return Optional.ofNullable(Calibration.of(viewpoint, Map.of(root, wanted)).residual().get(root))
        .filter(missing -> Math.abs(missing) >= SHOWS);
  }

  /**
   * A number asks for itself, a position in words only for its side: how strong "accept" is is our
   * convention. Nothing is asked where that side is reached already, or where they lean neither
   * way.
   */
  private Optional<Double> wanted(Stance stance, Viewpoint<ClaimId> viewpoint) {
    if (stance.credence().isPresent()) {
      return Optional.of(stance.strength());
    }
    double now = viewpoint.strength(root).orElse(Double.NaN);
    if (stance.side() == Side.HOLDS && now < HELD_FROM) {
      return Optional.of(HELD_FROM);
    }
    return stance.side() == Side.DOUBTS && now > DOUBTED_TO
        ? Optional.of(DOUBTED_TO)
        : Optional.empty();
  }
}
