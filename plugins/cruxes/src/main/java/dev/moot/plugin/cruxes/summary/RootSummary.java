package dev.moot.plugin.cruxes.summary;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.render.PageScope;
import dev.moot.plugin.cruxes.derived.DebateReading;
import java.util.ArrayList;
import java.util.List;

/**
 * What the map comes to for one root, in words.
 *
 * @param root the claim that all is about
 * @param rootText its sentence without the full stop
 * @param intro what is asked, and of how many people
 * @param pair the two whose gap the findings speak of, in a sentence; empty if nobody takes the
 *     other side
 * @param findings the claims that divide people most
 * @param more how many further ones there are
 * @param mismatches declared cruxes that the map makes little of
 * @param moreMismatches how many further ones there are
 * @param notes what else there is to know, in sentences
 * @param agreed what people on both sides of the root accept
 * @param moreAgreed how many further claims they accept
 */
public record RootSummary(
    Claim root,
    String rootText,
    String intro,
    String pair,
    List<Finding> findings,
    int more,
    List<Finding> mismatches,
    int moreMismatches,
    List<String> notes,
    List<AgreedClaim> agreed,
    int moreAgreed) {

  public RootSummary {
    findings = List.copyOf(findings);
    mismatches = List.copyOf(mismatches);
    notes = List.copyOf(notes);
    agreed = List.copyOf(agreed);
  }

  /**
   * A summary for each root of a debate, in the order of its file.
   *
   * @param most how many claims it names at most under each head
   */
  public static List<RootSummary> of(Debate debate, PageScope page, int most) {
    DebateReading reading = DebateReading.on(page, debate);
    List<RootSummary> summaries = new ArrayList<>();
    for (String local : debate.roots()) {
      boolean first = summaries.isEmpty();
      reading
          .root(new ClaimId(debate.id(), local))
          .flatMap(root -> new RootWords(page, reading, root).summary(most, first))
          .ifPresent(summaries::add);
    }
    return summaries;
  }
}
