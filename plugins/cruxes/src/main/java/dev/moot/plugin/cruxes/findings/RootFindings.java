package dev.moot.plugin.cruxes.findings;

import dev.moot.api.model.ClaimId;
import dev.moot.plugin.cruxes.derived.Agreement;
import dev.moot.plugin.cruxes.derived.Mismatch;
import java.util.List;

/**
 * What is worth saying of one root.
 *
 * @param root the claim
 * @param headline what the map comes to
 * @param findings at most {@link #MOST}, what does most first
 * @param mismatches declared cruxes that the map makes little of
 * @param notes what else there is to know, in order
 * @param agreed claims that somebody on each side of the root accepts and nobody doubts
 * @param divided claims that somebody on each side accepts and others doubt
 */
public record RootFindings(
    ClaimId root,
    Headline headline,
    List<Finding> findings,
    List<Mismatch> mismatches,
    List<Note> notes,
    List<Agreement> agreed,
    List<Agreement> divided) {

  /** How many findings are worth a reader's time. */
  public static final int MOST = 3;

  public RootFindings {
    findings = List.copyOf(findings);
    mismatches = List.copyOf(mismatches);
    notes = List.copyOf(notes);
    agreed = List.copyOf(agreed);
    divided = List.copyOf(divided);
  }
}
