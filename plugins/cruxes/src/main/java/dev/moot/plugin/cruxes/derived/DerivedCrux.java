package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import dev.moot.plugin.cruxes.argumentation.ComputedCrux;
import dev.moot.plugin.cruxes.argumentation.CruxKind;

/**
 * What one claim does for a root among the people of a debate.
 *
 * @param computed the numbers
 * @param robust whether it is among the first three under both the quadratic energy model and
 *     DF-QuAD: two ways of reckoning agree that it matters
 * @param disagreement what the people's difference over the claim rests on: the inputs at the claim
 *     and at all that bears on it
 */
public record DerivedCrux(
    ComputedCrux<ClaimId, ParticipantId> computed, boolean robust, Reliance disagreement) {

  public ClaimId claim() {
    return computed.claim();
  }

  public CruxKind kind() {
    return computed.kind();
  }
}
