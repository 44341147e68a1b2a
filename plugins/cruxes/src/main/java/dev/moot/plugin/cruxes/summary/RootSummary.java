package dev.moot.plugin.cruxes.summary;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.SiteFacts;
import dev.moot.api.render.PageScope;
import dev.moot.plugin.cruxes.findings.DebateFindings;
import dev.moot.plugin.cruxes.findings.RootFindings;
import java.util.List;
import java.util.Optional;

/**
 * What the map comes to for one root, in words.
 *
 * @param root the claim that all is about
 * @param rootText its sentence without the full stop
 * @param headline what the map comes to and by whose views
 * @param findings what single claims do, what does most first
 * @param mismatches declared cruxes that the map makes little of
 * @param moreMismatches how many further ones there are
 * @param notes what else there is to know
 * @param agreed what people on both sides of the root accept and nobody doubts
 * @param moreAgreed how many further claims that is so of
 * @param divided what people on both sides accept and others doubt
 * @param moreDivided how many further claims that is so of
 */
public record RootSummary(
    Claim root,
    String rootText,
    Sentence headline,
    List<SummarisedFinding> findings,
    List<Sentence> mismatches,
    int moreMismatches,
    List<Sentence> notes,
    List<SummarisedAgreement> agreed,
    int moreAgreed,
    List<SummarisedAgreement> divided,
    int moreDivided) {

  public RootSummary {
    findings = List.copyOf(findings);
    mismatches = List.copyOf(mismatches);
    notes = List.copyOf(notes);
    agreed = List.copyOf(agreed);
    divided = List.copyOf(divided);
  }

  /**
   * A summary for each root of a debate, in the order of its file.
   *
   * @param most how many claims it names at most that people agree on, or call cruxes
   */
  public static List<RootSummary> of(Debate debate, PageScope page, int most) {
    Names names = new Names(page);
    return DebateFindings.on(page, debate).roots().stream()
        .flatMap(found -> of(found, page, names, most).stream())
        .toList();
  }

  /** The summary of one root, with people and claims as {@code names} calls them. */
  public static Optional<RootSummary> of(
      RootFindings found, SiteFacts facts, Names names, int most) {
    return facts
        .claim(found.root())
        .map(root -> new RootPrinter(facts, names, root, found).summary(most));
  }
}
