package dev.moot.plugin.cruxes.explain;

import dev.moot.plugin.cruxes.argumentation.Verdict;
import dev.moot.plugin.cruxes.derived.Agreement;
import dev.moot.plugin.cruxes.derived.DebateMap;
import dev.moot.plugin.cruxes.findings.Finding;
import dev.moot.plugin.cruxes.findings.Headline;
import dev.moot.plugin.cruxes.findings.RootFindings;
import java.util.ArrayList;
import java.util.List;

/** The findings on one root in plain words, in their order; claims and people by their ids. */
record ExplainedFindings(DebateMap map, RootFindings found) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(headline());
    int number = 1;
    for (Finding finding : found.findings()) {
      ExplainedFinding explained = new ExplainedFinding(map, finding);
      lines.add("  " + number++ + ". " + explained.claims());
      explained.sentences().forEach(sentence -> lines.add("     " + sentence));
    }
    found.notes().forEach(note -> lines.add(new ExplainedNote(map, note).sentence()));
    agreements(
        "Accepted by people on both sides of the root, and doubted by nobody:",
        found.agreed(),
        lines);
    agreements(
        "Accepted by people on both sides of the root, and doubted by others:",
        found.divided(),
        lines);
    return lines;
  }

  private String headline() {
    Headline headline = found.headline();
    return switch (headline.outcome()) {
      case TANGLED ->
          "The reasons for and against "
              + root()
              + " run in circles too large to work through, so the map comes to nothing.";
      case TOO_LARGE ->
          "The reasons for and against "
              + root()
              + " are too many to work through for so many people, so the map comes to nothing.";
      case UNKNOWN ->
          "Nobody says enough about the reasons for and against "
              + root()
              + " for the map to come to anything: it takes relations that lead to it, and people"
              + " with views of it or of two of its reasons, and of a third of all that bears on it.";
      case UNSETTLED ->
          "The reasons for and against "
              + root()
              + " run in a circle and come to no stable reading for anybody.";
      case LEADS -> leads(headline);
    };
  }

  private String leads(Headline headline) {
    List<String> verdicts = new ArrayList<>();
    headline
        .leads()
        .forEach(
            entry ->
                verdicts.add(
                    (entry.getValue().size() == headline.people().size()
                                && entry.getValue().size() > Phrases.NAMED + 1
                            ? "all of them"
                            : Phrases.some(entry.getValue()))
                        + verdict(entry.getKey())
                        + (verdicts.isEmpty() ? root() : "it")));
    String how =
        !headline.readings().any()
            ? ""
            : headline.readings().mostly()
                ? ", most of it the writer’s reading"
                : ", some of it the writer’s reading";
    return "Going by what "
        + Phrases.some(headline.people())
        + Phrases.agree(headline.people(), " thinks", " think")
        + " of the reasons"
        + how
        + ", the map would have "
        + Phrases.list(verdicts)
        + ".";
  }

  private static String verdict(Verdict verdict) {
    return switch (verdict) {
      case ACCEPT -> " accept ";
      case UNDECIDED -> " undecided about ";
      case REJECT -> " reject ";
    };
  }

  private String root() {
    return "`" + map.name(found.root()) + "`";
  }

  private void agreements(String title, List<Agreement> agreements, List<String> lines) {
    if (!agreements.isEmpty()) {
      lines.add("");
      lines.add(title);
      agreements.forEach(agreement -> lines.add("  - " + agreement(agreement)));
    }
  }

  private String agreement(Agreement agreement) {
    return "`"
        + map.name(agreement.claim())
        + "`: by "
        + Phrases.people(agreement.forRoot())
        + Phrases.agree(
            agreement.forRoot(), ", who holds the root, and by ", ", who hold the root, and by ")
        + Phrases.people(agreement.againstRoot())
        + Phrases.agree(agreement.againstRoot(), ", who doubts it", ", who doubt it")
        + (agreement.estimated() ? ", in part as the writer reads them" : "")
        + (agreement.undisputed()
            ? "."
            : "; "
                + Phrases.people(agreement.doubters())
                + Phrases.agree(agreement.doubters(), " doubts it.", " doubt it."));
  }
}
