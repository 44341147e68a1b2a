package dev.moot.plugin.cruxes.summary;

import dev.moot.api.model.Claim;

/**
 * A claim that people on both sides of a root accept.
 *
 * @param claim the claim
 * @param who who accepts it on which side, in a sentence
 * @param doubted who doubts it, in a sentence; empty where nobody does
 * @param estimated whether one of these views is the writer's reading
 */
public record SummarisedAgreement(Claim claim, String who, String doubted, boolean estimated) {}
