package dev.moot.plugin.cruxes.frame;

import dev.moot.api.draft.Account;
import dev.moot.api.draft.Count;
import dev.moot.api.draft.Count.Fate;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.Export;
import dev.moot.api.plugin.Exporter;
import dev.moot.plugin.cruxes.argumentation.Framework;
import dev.moot.plugin.cruxes.derived.DebateMap;
import java.util.List;

/**
 * Writes what the grounded labelling labels. It is worked out of the map: an attack is an argument
 * of its own, and so is that a claim does not hold. Nobody's views enter, and no support does.
 */
abstract class FrameExporter implements Exporter {

  /** The file. */
  abstract String text(Framework<ClaimId> frame, Texts texts);

  /** What a claim says, and what it is called. */
  record Texts(DebateMap map, Site site) {

    String name(ClaimId claim) {
      return map.name(claim);
    }

    /** The text on one line. */
    String of(ClaimId claim) {
      return site.claim(claim)
          .map(Claim::text)
          .orElse("")
          .replaceAll("[\\s\\p{Cntrl}]+", " ")
          .strip();
    }
  }

  @Override
  public final Export export(Debate debate, Site site) {
    DebateMap map = new DebateMap(debate, site::canonical);
    Framework<ClaimId> frame = Framework.of(map.graph());
    int supports =
        (int) debate.relations().stream().filter(r -> r.type() == Relation.Type.SUPPORT).count();
    int made = frame.numbers().size() - frame.arguments().size();
    Account account =
        new Account(
            List.of(
                Count.of(Fate.READ, "claims", frame.arguments().size(), "claim"),
                Count.of(Fate.READ, "attacks", frame.attacks().size(), "attack"),
                Count.of(Fate.TOLD, "made", made, "argument that is no claim"),
                Count.of(Fate.LEFT_OUT, "lost.support", supports, "support"),
                Count.of(Fate.LEFT_OUT, "lost.stances", debate.stances().size(), "stance"),
                Count.of(Fate.LEFT_OUT, "lost.sources", debate.sources().size(), "source"),
                Count.of(
                    Fate.LEFT_OUT,
                    "lost.participants",
                    debate.participants().size(),
                    "participant")),
            List.of(),
            List.of(
                "this is worked out of the map, as `moot explain --semantics grounded` does: steps, and that a"
                    + " claim does not hold, are arguments of their own"));
    return new Export(text(frame, new Texts(map, site)), account);
  }
}
