package dev.moot.plugin.cruxes.explain;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import dev.moot.plugin.cruxes.argumentation.Change;
import dev.moot.plugin.cruxes.argumentation.ComputedCrux;
import dev.moot.plugin.cruxes.argumentation.CruxKind;
import dev.moot.plugin.cruxes.argumentation.Pair;
import dev.moot.plugin.cruxes.derived.DebateMap;
import dev.moot.plugin.cruxes.derived.DerivedCrux;
import dev.moot.plugin.cruxes.derived.PersonalView;
import dev.moot.plugin.cruxes.derived.RootReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one claim does for a root, in words. */
record ExplainedCrux(DebateMap map, RootReading root, DerivedCrux crux) {

  List<String> lines() {
    ComputedCrux<?, ParticipantId> computed = crux.computed();
    List<String> lines = new ArrayList<>();
    lines.add("  - `" + map.name(crux.claim()) + "`: " + ExplainedDebate.text(map, crux.claim()));
    lines.add("    " + apart() + " " + moves());
    String minds = minds();
    if (!minds.isEmpty()) {
      lines.add("    " + minds);
    }
    if (root.opponents().isPresent() && computed.closure().isPresent()) {
      Pair<ParticipantId> pair = root.opponents().get();
      lines.add(
          "    If "
              + pair.one().local()
              + " and "
              + pair.other().local()
              + " agreed on it, "
              + Phrases.closes(computed.closure().getAsDouble())
              + ". "
              + robust());
    } else {
      lines.add("    " + robust());
    }
    return lines;
  }

  private String robust() {
    return crux.robust()
        ? "Two ways of reckoning agree that it matters."
        : "How much it matters depends on the way of reckoning.";
  }

  private String apart() {
    Map<ParticipantId, Double> strengths = crux.computed().strengths();
    if (strengths.size() < 2) {
      return "Only one person’s views are known.";
    }
    Comparator<Map.Entry<ParticipantId, Double>> byStrength = Map.Entry.comparingByValue();
    var most = strengths.entrySet().stream().max(byStrength).orElseThrow();
    var least = strengths.entrySet().stream().min(byStrength).orElseThrow();
    return "It comes to "
        + strength(most)
        + " for "
        + most.getKey().local()
        + " and "
        + strength(least)
        + " for "
        + least.getKey().local()
        + ".";
  }

  private String strength(Map.Entry<ParticipantId, Double> entry) {
    PersonalView view = root.views().get(entry.getKey());
    Set<ClaimId> under = map.graph().bearingOn(crux.claim());
    return view == null
        ? Phrases.number(entry.getValue())
        : Phrases.number(entry.getValue(), view.reliance(under));
  }

  private String moves() {
    List<Double> sizes = new ArrayList<>();
    crux.computed().swings().values().forEach(swing -> sizes.add(swing.size()));
    if (sizes.isEmpty()) {
      return "There is no stable reading of what it does to the root.";
    }
    double least = sizes.stream().min(Double::compare).orElseThrow();
    double most = sizes.stream().max(Double::compare).orElseThrow();
    return "If it were true rather than false, the root " + Phrases.moves(least, most) + ".";
  }

  private String minds() {
    List<ParticipantId> flips = those(Change.FLIP);
    List<ParticipantId> tips = those(Change.TIP);
    List<String> parts = new ArrayList<>();
    if (crux.kind() == CruxKind.DOUBLE_CRUX) {
      crux.computed()
          .between()
          .ifPresent(
              pair ->
                  parts.add(
                      "Both "
                          + pair.one().local()
                          + " and "
                          + pair.other().local()
                          + " would change their minds over it."));
    }
    if (!flips.isEmpty()) {
      parts.add("It decides whether " + Phrases.some(flips) + " would accept or reject the root.");
    }
    if (!tips.isEmpty()) {
      parts.add("It would bring " + Phrases.some(tips) + " into doubt, or out of it.");
    }
    return String.join(" ", parts);
  }

  private List<ParticipantId> those(Change change) {
    return crux.computed().swings().entrySet().stream()
        .filter(swing -> swing.getValue().change() == change)
        .map(Map.Entry::getKey)
        .toList();
  }
}
