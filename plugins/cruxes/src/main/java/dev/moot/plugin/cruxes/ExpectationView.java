package dev.moot.plugin.cruxes;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.ExpectedChange;
import dev.moot.api.model.Participant;
import java.util.Optional;

/**
 * An expectation as the partial {@code crux-expectations} sees it.
 *
 * @param id its {@code id} on the page
 * @param participant who would move
 * @param claim what they would move on
 * @param change which way, seen from where they stand
 * @param expectation the rest
 */
public record ExpectationView(
    String id,
    Participant participant,
    Optional<Claim> claim,
    ExpectedChange change,
    Expectation expectation) {

  /** Whether they said so themselves; else it is the writer's reading. */
  public boolean stated() {
    return !expectation.estimated();
  }
}
