package dev.moot.plugin.cruxes.explain;

import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Stance;
import dev.moot.plugin.cruxes.derived.DebateMap;
import dev.moot.plugin.cruxes.derived.DerivedCrux;
import dev.moot.plugin.cruxes.derived.PersonalView;
import dev.moot.plugin.cruxes.derived.RootReading;
import dev.moot.plugin.cruxes.findings.RootFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One root in words: what is worth saying of it, then the numbers behind that. */
record ExplainedRoot(DebateMap map, RootReading root, RootFindings found) {

  /** Below this a number shows nothing in two digits. */
  private static final double SHOWS = 0.005;

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("Root `" + map.name(root.root()) + "`: " + ExplainedDebate.text(map, root.root()));
    lines.add("");
    lines.addAll(new ExplainedFindings(map, found).lines());
    if (!root.tangled() && !root.views().isEmpty()) {
      people(lines);
      claims(lines);
    }
    return lines;
  }

  private void people(List<String> lines) {
    lines.add("");
    lines.add(
        "Where the map leads each person. Their views of the other claims go in, and what they make"
            + " of the root comes out: 1 is full acceptance and 0 full rejection; from 0.55 up counts"
            + " as accepted, from 0.45 down as rejected. This measures how a claim stands among the"
            + " reasons in the map, not how likely it is. The numbers describe this map, not the"
            + " truth.");
    int width = root.views().keySet().stream().mapToInt(p -> p.local().length()).max().orElse(0);
    int claims = root.views().values().iterator().next().inputs().size();
    lines.add(
        "  "
            + column("", width + 2)
            + column("in this map", 17)
            + column("says", 10)
            + "views of the "
            + claims
            + (claims == 1 ? " claim that bears on it" : " claims that bear on it"));
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
      lines.add("  * rests in part on the writer’s readings");
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

  private void claims(List<String> lines) {
    List<DerivedCrux> moving =
        root.cruxes().stream().filter(c -> c.computed().sensitivity() >= SHOWS).toList();
    if (!moving.isEmpty()) {
      lines.add("");
      lines.add(
          "Each claim that moves the root, by how far apart they are on it times how far it moves"
              + " the root:");
      moving.forEach(c -> lines.add("  - " + new ExplainedCrux(map, root, c).line()));
    }
    if (!root.jointComplete()) {
      lines.add("There may be more claims that move the root only together: not all were tried.");
    }
  }
}
