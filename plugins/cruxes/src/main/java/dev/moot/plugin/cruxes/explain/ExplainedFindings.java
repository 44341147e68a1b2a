package dev.moot.plugin.cruxes.explain;

import dev.moot.api.model.Claim;
import dev.moot.plugin.cruxes.summary.RootSummary;
import dev.moot.plugin.cruxes.summary.SummarisedAgreement;
import dev.moot.plugin.cruxes.summary.SummarisedFinding;
import java.util.ArrayList;
import java.util.List;

/** The findings on one root, in the sentences and in the order of the debate's page. */
record ExplainedFindings(Phrases phrases, RootSummary summary) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(summary.headline().text());
    int number = 1;
    for (SummarisedFinding finding : summary.findings()) {
      lines.add("  " + number++ + ". " + claims(finding));
      sentences(finding).forEach(sentence -> lines.add("     " + sentence));
    }
    summary.mismatches().forEach(mismatch -> lines.add(mismatch.text()));
    summary.notes().forEach(note -> lines.add(note.text()));
    agreements("agreed", summary.agreed(), lines);
    agreements("divided", summary.divided(), lines);
    return lines;
  }

  /** What a claim does, a sentence a line; the last say how far to trust it. */
  static List<String> sentences(SummarisedFinding finding) {
    List<String> sentences = new ArrayList<>();
    finding.sentences().forEach(sentence -> sentences.add(sentence.text()));
    finding.marks().forEach(mark -> sentences.add("(" + mark + ")"));
    return sentences;
  }

  private String claims(SummarisedFinding finding) {
    List<Claim> claims = finding.claims();
    return claims.size() == 1
        ? phrases.described(claims.get(0).id())
        : phrases.claims(claims.stream().map(Claim::id).toList());
  }

  private void agreements(String kind, List<SummarisedAgreement> agreements, List<String> lines) {
    if (agreements.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(phrases.inquiry().words().message("cruxes." + kind + ".title"));
    for (SummarisedAgreement agreement : agreements) {
      String said =
          agreement.doubted().isEmpty()
              ? agreement.who()
              : agreement.who() + " " + agreement.doubted();
      lines.add(
          "  - "
              + phrases.say("claim", phrases.claim(agreement.claim()), said)
              + (agreement.estimated()
                  ? " (" + phrases.inquiry().words().message("cruxes.agreed.read") + ")"
                  : ""));
    }
  }
}
