package dev.moot.plugin.cruxes.explain;

import dev.moot.api.model.ClaimId;
import dev.moot.plugin.cruxes.argumentation.GroundedLabelling;
import dev.moot.plugin.cruxes.argumentation.Label;
import dev.moot.plugin.cruxes.derived.DebateMap;
import dev.moot.plugin.cruxes.derived.DebateReading;
import dev.moot.plugin.cruxes.derived.LabelReasons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Which claims stand by the grounded labelling, in words. */
record ExplainedLabels(DebateMap map, DebateReading reading) {

  List<String> lines(Optional<ClaimId> claim) {
    LabelReasons reasons = new LabelReasons(map, reading.labels());
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        "Which claims stand if nobody’s views count, only who attacks whom: an attack from a claim"
            + " that stands brings its target down, however much speaks for the target. This"
            + " describes the map, not the truth.");
    if (claim.isPresent()) {
      lines.add("");
      lines.add(line(claim.get(), reasons));
      return lines;
    }
    add("These stand", Label.IN, reasons, lines);
    add("These fall", Label.OUT, reasons, lines);
    add("These are left undecided", Label.UNDECIDED, reasons, lines);
    for (ClaimId root : map.roots()) {
      SortedSet<ClaimId> cruxes = GroundedLabelling.cruxes(map.graph(), root);
      lines.add("");
      lines.add(
          cruxes.isEmpty()
              ? "No single claim changes what becomes of `" + map.name(root) + "`."
              : "What becomes of `"
                  + map.name(root)
                  + "` changes if one of these is taken as settled, one way or the other: "
                  + Phrases.claims(cruxes, map)
                  + ".");
    }
    return lines;
  }

  private void add(String title, Label label, LabelReasons reasons, List<String> lines) {
    List<ClaimId> claims =
        map.graph().arguments().stream().filter(c -> reasons.label(c) == label).toList();
    if (!claims.isEmpty()) {
      lines.add("");
      lines.add(title + ":");
      claims.forEach(c -> lines.add("  - " + line(c, reasons)));
    }
  }

  private String line(ClaimId claim, LabelReasons reasons) {
    return "`" + map.name(claim) + "` is " + reasons.word(claim) + ": " + reasons.why(claim);
  }
}
