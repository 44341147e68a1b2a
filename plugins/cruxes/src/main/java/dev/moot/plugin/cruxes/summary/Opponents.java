package dev.moot.plugin.cruxes.summary;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Side;
import dev.moot.api.model.Stance;
import dev.moot.api.render.PageScope;
import dev.moot.plugin.cruxes.derived.RootReading;
import java.util.List;
import java.util.Optional;

/**
 * Whose minds a summary speaks of: the two who are farthest apart, where they take opposite sides
 * of the root; else everyone who counts.
 *
 * @param people in their natural order
 * @param opposed whether they are two who take opposite sides
 */
record Opponents(List<ParticipantId> people, boolean opposed) {

  static Opponents of(RootReading reading, PageScope page) {
    return reading
        .opponents()
        .filter(
            pair -> {
              Optional<Side> one = side(page, reading, pair.one());
              Optional<Side> other = side(page, reading, pair.other());
              return one.isPresent()
                  && other.isPresent()
                  && one.get() != other.get()
                  && one.get() != Side.UNSURE
                  && other.get() != Side.UNSURE;
            })
        .map(pair -> new Opponents(List.of(pair.one(), pair.other()), true))
        .orElseGet(() -> new Opponents(List.copyOf(reading.strengths().keySet()), false));
  }

  /** Which side of the root somebody takes, in the writer's record. */
  static Optional<Side> side(PageScope page, RootReading reading, ParticipantId person) {
    Optional<Claim> root = page.claim(reading.root());
    return root.flatMap(claim -> claim.stanceOf(person)).map(Stance::side);
  }
}
