package dev.moot.plugin.cruxes.explain;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import dev.moot.plugin.cruxes.derived.ClaimReading;
import dev.moot.plugin.cruxes.derived.DebateMap;
import dev.moot.plugin.cruxes.derived.DebateReading;
import dev.moot.plugin.cruxes.derived.DerivedCrux;
import dev.moot.plugin.cruxes.derived.RootReading;
import dev.moot.plugin.cruxes.findings.DebateFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One claim in words: how it comes to its strength for each person, and what it does. */
record ExplainedClaim(DebateMap map, DebateReading reading, ClaimId claim) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("`" + map.name(claim) + "`: " + ExplainedDebate.text(map, claim));
    if (reading.roots().stream().allMatch(RootReading::tangled)) {
      lines.add("");
      boolean circles = reading.roots().stream().anyMatch(r -> map.graph().runsInCircles(r.root()));
      lines.add(
          circles
              ? "This map runs in circles too large to reckon with, so no numbers are given."
              : "This map is too large to reckon with for so many people, so no numbers are given.");
      return lines;
    }
    ClaimReading here = ClaimReading.of(map, reading, claim);
    inputs(here, lines);
    reasons(here, lines);
    for (RootReading root : reading.roots()) {
      effect(root, lines);
    }
    lines.add("");
    lines.add("The numbers describe this map, not the truth.");
    return lines;
  }

  private void inputs(ClaimReading here, List<String> lines) {
    lines.add("");
    if (here.people().isEmpty()) {
      lines.add("Nobody’s views that bear on a root of the debate are recorded.");
      return;
    }
    lines.add("Where each person starts on it, and what the reasons in the map make of that:");
    int width = here.people().keySet().stream().mapToInt(p -> p.local().length()).max().orElse(0);
    here.people()
        .forEach(
            (person, at) ->
                lines.add(
                    "  "
                        + person.local()
                        + " ".repeat(width + 2 - person.local().length())
                        + Phrases.number(at.input().score())
                        + " ("
                        + (here.isRoot()
                            ? "neutral: at a root the map is to find out"
                            : Phrases.basis(at.input().basis()))
                        + "), then "
                        + at.strength()
                            .map(s -> Phrases.number(s, at.reliance()) + ", " + Phrases.verdict(s))
                            .orElse("no stable reading")));
    if (here.people().values().stream().anyMatch(at -> at.reliance().onEstimates())) {
      lines.add("  (* rests in part on the writer’s readings)");
    }
  }

  private void reasons(ClaimReading here, List<String> lines) {
    lines.add("");
    if (here.reasons().isEmpty()) {
      lines.add("No relation points at it, so it keeps the strength each person starts with.");
      return;
    }
    lines.add("What raises and lowers it, by what would be different without it:");
    for (ClaimReading.Reason reason : here.reasons()) {
      lines.add(
          "  - "
              + reason.relation().type().word()
              + " of "
              + Phrases.claims(reason.premises(), map)
              + " (`"
              + reason.relation().id()
              + "`): "
              + effects(reason.effects())
              + ".");
    }
  }

  private static String effects(Map<ParticipantId, Double> effects) {
    List<String> parts = new ArrayList<>();
    effects.forEach(
        (person, by) ->
            parts.add(person.local() + " " + (by < 0 ? "−" : "+") + Phrases.number(Math.abs(by))));
    return parts.isEmpty() ? "no stable reading" : String.join(", ", parts);
  }

  private void effect(RootReading root, List<String> lines) {
    lines.add("");
    if (root.root().equals(claim)) {
      lines.add("It is a root: the claim that the debate is about.");
    } else if (root.crux(claim).isPresent()) {
      DerivedCrux crux = root.crux(claim).get();
      ExplainedCrux numbers = new ExplainedCrux(map, root, crux);
      lines.add("What it does to the root `" + map.name(root.root()) + "`:");
      lines.add("  " + numbers.apart() + " " + numbers.moves());
      DebateFindings.finding(map, root, crux)
          .map(finding -> new ExplainedFinding(map, finding).sentences())
          .orElse(List.of("Settled alone, it would change nobody’s view of the root."))
          .forEach(sentence -> lines.add("  " + sentence));
    } else if (!root.tangled()) {
      lines.add("No way of relations leads from it to the root `" + map.name(root.root()) + "`.");
    }
  }
}
