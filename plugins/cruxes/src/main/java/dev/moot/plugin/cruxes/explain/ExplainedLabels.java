package dev.moot.plugin.cruxes.explain;

import dev.moot.api.model.ClaimId;
import dev.moot.plugin.cruxes.argumentation.GroundedLabelling;
import dev.moot.plugin.cruxes.argumentation.Label;
import dev.moot.plugin.cruxes.derived.DebateReading;
import dev.moot.plugin.cruxes.derived.LabelReason;
import dev.moot.plugin.cruxes.derived.LabelReasons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Which claims stand by the grounded labelling, in words. */
record ExplainedLabels(Phrases phrases, DebateReading reading) {

  List<String> lines(Optional<ClaimId> claim) {
    LabelReasons reasons = new LabelReasons(phrases.map(), reading.labels());
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(phrases.say("labels"));
    if (claim.isPresent()) {
      lines.add("");
      lines.add(line(claim.get(), reasons));
      return lines;
    }
    add(Label.IN, reasons, lines);
    add(Label.OUT, reasons, lines);
    add(Label.UNDECIDED, reasons, lines);
    for (ClaimId root : phrases.map().roots()) {
      SortedSet<ClaimId> cruxes = GroundedLabelling.cruxes(phrases.map().graph(), root);
      lines.add("");
      lines.add(
          cruxes.isEmpty()
              ? phrases.say("labels.fixed", phrases.name(root))
              : phrases.say("labels.turns", phrases.name(root), phrases.claims(cruxes)));
    }
    return lines;
  }

  private void add(Label label, LabelReasons reasons, List<String> lines) {
    List<ClaimId> claims =
        phrases.map().graph().arguments().stream().filter(c -> reasons.label(c) == label).toList();
    if (!claims.isEmpty()) {
      lines.add("");
      lines.add(phrases.say("labels." + reasons.word(claims.get(0))));
      claims.forEach(c -> lines.add("  - " + line(c, reasons)));
    }
  }

  private String line(ClaimId claim, LabelReasons reasons) {
    LabelReason why = reasons.why(claim);
    return phrases.say(
        "label." + reasons.word(claim),
        phrases.name(claim),
        phrases.say("why." + why.kind().word(), phrases.claims(why.claims()), why.claims().size()));
  }
}
