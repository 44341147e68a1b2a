package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.Stance;
import dev.moot.plugin.cruxes.argumentation.Viewpoint;

/**
 * One person's base score of one claim.
 *
 * @param score 0 to 1
 * @param basis where it comes from
 */
public record Input(double score, Basis basis) {

  /** The input where a person said nothing. */
  static final Input MISSING = new Input(Viewpoint.NEUTRAL, Basis.MISSING);

  static Input of(Stance stance) {
    return new Input(stance.strength(), Basis.of(stance));
  }
}
