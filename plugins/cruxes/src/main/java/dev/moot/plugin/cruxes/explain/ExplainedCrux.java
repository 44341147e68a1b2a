package dev.moot.plugin.cruxes.explain;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import dev.moot.plugin.cruxes.derived.DebateMap;
import dev.moot.plugin.cruxes.derived.DerivedCrux;
import dev.moot.plugin.cruxes.derived.PersonalView;
import dev.moot.plugin.cruxes.derived.RootReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The numbers of one claim for a root, in words. */
record ExplainedCrux(DebateMap map, RootReading root, DerivedCrux crux) {

  String line() {
    return "`" + map.name(crux.claim()) + "`: " + apart() + " " + moves();
  }

  String apart() {
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

  String moves() {
    List<Double> sizes = new ArrayList<>();
    crux.computed().swings().values().forEach(swing -> sizes.add(swing.size()));
    if (sizes.isEmpty()) {
      return "There is no stable reading of what it does to the root.";
    }
    double least = sizes.stream().min(Double::compare).orElseThrow();
    double most = sizes.stream().max(Double::compare).orElseThrow();
    return "If it were true rather than false, the root " + Phrases.moves(least, most) + ".";
  }
}
