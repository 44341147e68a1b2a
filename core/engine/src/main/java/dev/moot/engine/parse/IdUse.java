package dev.moot.engine.parse;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.ClaimId;

/**
 * A claim named in a claim file, to be checked when all debates are known.
 *
 * @param claim the claim named
 * @param written its id as written, with or without its debate
 * @param location where
 */
public record IdUse(ClaimId claim, String written, SourceLocation location) {}
