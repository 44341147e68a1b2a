package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import dev.moot.plugin.cruxes.argumentation.JointSwing;

/**
 * Claims that move the root for a person only together.
 *
 * @param person who
 * @param swing the claims and what they do
 */
public record JointCrux(ParticipantId person, JointSwing<ClaimId> swing) {}
