package dev.moot.plugin.cruxes.explain;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Stance;
import dev.moot.plugin.cruxes.argumentation.Change;
import dev.moot.plugin.cruxes.derived.Agreement;
import dev.moot.plugin.cruxes.derived.Basis;
import dev.moot.plugin.cruxes.derived.DebateMap;
import dev.moot.plugin.cruxes.derived.DerivedCrux;
import dev.moot.plugin.cruxes.derived.JointCrux;
import dev.moot.plugin.cruxes.derived.PersonalView;
import dev.moot.plugin.cruxes.derived.RootReading;
import dev.moot.plugin.cruxes.derived.Unreachable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One root in words: where the map leads each person, what divides them, what may be missing. */
record ExplainedRoot(DebateMap map, RootReading root) {

  private static final int SHOWN = 5;

  /** Below this a score shows nothing in two digits. */
  private static final double LEAST_SCORE = 0.005;

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("Root `" + map.name(root.root()) + "`: " + ExplainedDebate.text(map, root.root()));
    lines.add("");
    if (root.tangled()) {
      lines.add("This map runs in circles too large to reckon with, so no numbers are given.");
    } else if (root.views().isEmpty()) {
      lines.add(
          "Nobody’s view of a claim that bears on it is recorded, so there is nothing to reckon"
              + " with: it takes relations that lead to the root, and stances on the claims they"
              + " start from.");
    } else {
      strengths(lines);
      divides(lines);
      missing(lines);
    }
    agreements(lines);
    return lines;
  }

  private void strengths(List<String> lines) {
    lines.add(
        "Where the map leads each person. Their views of the other claims go in, and what they make"
            + " of the root comes out: 1 is full acceptance and 0 full rejection; from 0.55 up counts"
            + " as accepted, from 0.45 down as rejected. This measures how a claim stands among the"
            + " reasons in the map, not how likely it is. The numbers describe this map, not the"
            + " truth.");
    people(lines);
    if (!root.unsettled().isEmpty()) {
      lines.add(
          "There is no stable reading for "
              + Phrases.people(root.unsettled())
              + ": with their views the map runs in a circle that never comes to rest.");
    }
    if (!root.silent().isEmpty()) {
      lines.add(
          "Left out: "
              + Phrases.people(root.silent())
              + ", of whose views too little is recorded.");
    }
  }

  private void people(List<String> lines) {
    int width = root.views().keySet().stream().mapToInt(p -> p.local().length()).max().orElse(0);
    int claims = root.views().values().iterator().next().inputs().size();
    lines.add(
        "  "
            + column("", width + 2)
            + column("in this map", 17)
            + column("says", 10)
            + "views of the "
            + claims
            + " claims that bear on it");
    for (PersonalView view : root.views().values()) {
      ParticipantId person = view.person();
      String comes =
          Optional.ofNullable(root.strengths().get(person))
              .map(s -> column(Phrases.number(s, view.reliance()), 6) + Phrases.verdict(s))
              .orElse("not stable");
      lines.add(
          "  "
              + column(person.local(), width + 2)
              + column(comes, 17)
              + column(said(person), 10)
              + Phrases.reliance(view.reliance()));
    }
    if (root.reliance().onEstimates()) {
      lines.add("  * rests in part on the writer’s readings, marked `estimated` in the file");
    }
  }

  private static String column(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private String said(ParticipantId person) {
    Optional<Stance> stance =
        map.debate().claim(root.root().local()).flatMap(c -> c.stanceOf(person));
    return stance
        .map(s -> Phrases.side(s.side()) + (s.isSideStated() ? "" : Phrases.ESTIMATED))
        .orElse("nothing");
  }

  private void divides(List<String> lines) {
    List<DerivedCrux> cruxes =
        root.cruxes().stream().filter(c -> c.computed().score() >= LEAST_SCORE).toList();
    lines.add("");
    if (cruxes.isEmpty()) {
      lines.add("No claim of this map divides them in a way that moves the root.");
    } else {
      lines.add(
          "What divides them, by how far apart they are on a claim times how far it moves the root:");
      cruxes.stream()
          .limit(SHOWN)
          .forEach(c -> lines.addAll(new ExplainedCrux(map, root, c).lines()));
      int more = cruxes.size() - SHOWN;
      if (more > 0) {
        lines.add(
            "  - and, less: " + Phrases.claims(claims(cruxes.subList(SHOWN, cruxes.size())), map));
      }
    }
    if (!root.hasDoubleCrux() && root.strengths().size() > 1) {
      lines.add("No single claim would change both sides’ minds, which is normal.");
    }
    for (JointCrux joint : root.joint()) {
      lines.add(joint(joint));
    }
    if (!root.jointComplete()) {
      lines.add("There may be more claims that move the root only together: not all were tried.");
    }
  }

  private static List<ClaimId> claims(List<DerivedCrux> cruxes) {
    return cruxes.stream().map(DerivedCrux::claim).toList();
  }

  private String joint(JointCrux joint) {
    List<String> values = new ArrayList<>();
    for (Map.Entry<ClaimId, Double> value : joint.swing().values().entrySet()) {
      values.add("`" + map.name(value.getKey()) + (value.getValue() > 0.5 ? "` true" : "` false"));
    }
    return "For "
        + joint.person().local()
        + " the root "
        + Phrases.moves(joint.swing().size())
        + " only if several are settled together: "
        + Phrases.list(values)
        + (joint.swing().change() == Change.FLIP ? "; that would change their mind." : ".");
  }

  private void missing(List<String> lines) {
    for (Unreachable view : root.unreachable()) {
      String who = view.person().local();
      String number = Phrases.number(view.view()) + (view.basis() == Basis.ESTIMATED ? "*" : "");
      lines.add("");
      lines.add(
          "What "
              + who
              + " thinks of the root cannot be reached with this map: "
              + number
              + " would be needed, "
              + Phrases.number(view.nearest())
              + " is the nearest. A reason is missing.");
    }
  }

  private void agreements(List<String> lines) {
    if (root.agreements().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("Accepted by people on both sides of the root:");
    for (Agreement agreement : root.agreements()) {
      List<ParticipantId> holders = new ArrayList<>(agreement.forRoot());
      holders.addAll(agreement.againstRoot());
      lines.add(
          "  - `"
              + map.name(agreement.claim())
              + "`: by "
              + Phrases.people(holders)
              + (agreement.estimated() ? ", in part as we read them" : "")
              + (agreement.undisputed()
                  ? "; nobody rejects it."
                  : "; " + Phrases.people(agreement.doubters()) + " rejects it."));
    }
  }
}
