package dev.moot.engine.render;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Revision;

/**
 * A change somebody made to a claim, with the claim.
 *
 * @param claim the claim
 * @param revision what changed
 */
public record ClaimRevision(Claim claim, Revision revision) {}
