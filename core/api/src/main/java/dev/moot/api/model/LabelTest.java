package dev.moot.api.model;

import dev.moot.api.diagnostic.SourceLocation;

/**
 * What a writer expects the argument map to say of one claim.
 *
 * @param claim the claim
 * @param expected its label
 * @param location where the claim is listed
 */
public record LabelTest(ClaimId claim, Expected expected, SourceLocation location) {

  /** The labels that can be expected. */
  public enum Expected implements Keyword {
    /** Accepted: all that is against it is out. */
    IN,
    /** Rejected: something that is against it is in. */
    OUT,
    /** Neither. */
    UNDECIDED
  }
}
