package dev.moot.plugin.cruxes.explain;

import dev.moot.api.model.ParticipantId;
import dev.moot.plugin.cruxes.argumentation.Verdict;
import dev.moot.plugin.cruxes.derived.DebateMap;
import dev.moot.plugin.cruxes.findings.Finding;
import dev.moot.plugin.cruxes.findings.Readings;
import java.util.ArrayList;
import java.util.List;

/** One finding in plain words. */
record ExplainedFinding(DebateMap map, Finding finding) {

  String claims() {
    return Phrases.claims(finding.claims(), map)
        + (finding.isJoint() ? "" : ": " + ExplainedDebate.text(map, finding.claim()));
  }

  /** What a claim does, a sentence a line; the last says how far to trust it. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    String it = Phrases.claims(finding.claims(), map);
    if (finding.isJoint()) {
      sentences.add(
          it
              + " could change what "
              + Phrases.some(finding.together())
              + Phrases.agree(finding.together(), " makes", " make")
              + " of the root, but only together.");
    }
    finding
        .doubleCrux()
        .ifPresent(
            pair ->
                sentences.add(
                    "A double crux: "
                        + pair.one().local()
                        + " and "
                        + pair.other().local()
                        + " disagree on it, and finding out would bring one of them over."));
    finding
        .groups()
        .forEach(
            group ->
                sentences.add(
                    "If "
                        + it
                        + (group.holds() ? " turned out true, " : " turned out false, ")
                        + Phrases.some(group.people())
                        + would(group.verdict())));
    finding
        .closes()
        .ifPresent(
            gap ->
                sentences.add(
                    "If "
                        + gap.between().one().local()
                        + " and "
                        + gap.between().other().local()
                        + " agreed on "
                        + it
                        + ", "
                        + Phrases.closes(gap.closure())
                        + "."));
    String marks = marks();
    if (!marks.isEmpty()) {
      sentences.add("(" + marks + ")");
    }
    return sentences;
  }

  private static String would(Verdict verdict) {
    return switch (verdict) {
      case ACCEPT -> " would accept the root.";
      case UNDECIDED -> " would be undecided about the root.";
      case REJECT -> " would reject the root.";
    };
  }

  private String marks() {
    List<String> marks = new ArrayList<>();
    Readings readings = finding.readings();
    if (readings.any()) {
      List<ParticipantId> people = List.copyOf(readings.of());
      String what =
          "the writer’s reading of what "
              + Phrases.some(people)
              + Phrases.agree(people, " thinks", " think");
      marks.add(
          readings
              .only()
              .map(claim -> "rests on " + what + " of `" + map.name(claim) + "`")
              .orElse("rests " + (readings.mostly() ? "mostly" : "partly") + " on " + what));
    }
    if (!finding.isJoint()) {
      marks.add(
          finding.robust()
              ? "two ways of reckoning agree that it matters"
              : "how much it matters depends on the way of reckoning");
    }
    return String.join("; ", marks);
  }
}
