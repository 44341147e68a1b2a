package dev.moot.plugin.cruxes.pair;

import dev.moot.api.model.Claim;
import java.util.Optional;

/**
 * A claim and what the two make of it.
 *
 * @param claim the claim
 * @param one what the first thinks
 * @param other what the second thinks
 */
public record ClaimViews(Claim claim, PersonView one, PersonView other) {

  /** What both views come to; empty where not both are recorded. */
  Optional<Shared> shared() {
    return one.stance().flatMap(a -> other.stance().map(b -> Shared.of(a, b)));
  }
}
