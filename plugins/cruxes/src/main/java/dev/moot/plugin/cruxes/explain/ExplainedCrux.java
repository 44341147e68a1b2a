package dev.moot.plugin.cruxes.explain;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import dev.moot.plugin.cruxes.derived.DerivedCrux;
import dev.moot.plugin.cruxes.derived.PersonalView;
import dev.moot.plugin.cruxes.derived.RootReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The numbers of one claim for a root, in words. */
record ExplainedCrux(Phrases phrases, RootReading root, DerivedCrux crux) {

  String line() {
    return phrases.say("claim", phrases.name(crux.claim()), apart() + " " + moves());
  }

  String apart() {
    Map<ParticipantId, Double> strengths = crux.computed().strengths();
    if (strengths.size() < 2) {
      return phrases.say("apart.one");
    }
    Comparator<Map.Entry<ParticipantId, Double>> byStrength = Map.Entry.comparingByValue();
    var most = strengths.entrySet().stream().max(byStrength).orElseThrow();
    var least = strengths.entrySet().stream().min(byStrength).orElseThrow();
    if (most.getValue().equals(least.getValue())) {
      return phrases.say("apart.same", strength(most));
    }
    return phrases.say(
        "apart",
        strength(most),
        phrases.person(most.getKey()),
        strength(least),
        phrases.person(least.getKey()));
  }

  private String strength(Map.Entry<ParticipantId, Double> entry) {
    PersonalView view = root.views().get(entry.getKey());
    Set<ClaimId> under = phrases.map().graph().bearingOn(crux.claim());
    return view == null
        ? phrases.number(entry.getValue())
        : phrases.number(entry.getValue(), view.reliance(under));
  }

  String moves() {
    List<Double> sizes = new ArrayList<>();
    crux.computed().swings().values().forEach(swing -> sizes.add(swing.size()));
    if (sizes.isEmpty()) {
      return phrases.say("swing.none");
    }
    return moves(
        sizes.stream().min(Double::compare).orElseThrow(),
        sizes.stream().max(Double::compare).orElseThrow());
  }

  /** By how much the root moves for different people. */
  private String moves(double least, double most) {
    String from = phrases.number(Math.min(Math.abs(least), Math.abs(most)));
    String to = phrases.number(Math.max(Math.abs(least), Math.abs(most)));
    String nothing = phrases.number(0);
    if (to.equals(nothing)) {
      return phrases.say("swing.hardly");
    }
    if (least < 0 && most > 0 && !from.equals(nothing)) {
      return phrases.say("swing.both", phrases.number(-least), phrases.number(most));
    }
    String way = (Math.abs(least) > Math.abs(most) ? least : most) > 0 ? "rises" : "falls";
    return from.equals(to)
        ? phrases.say("swing." + way, to)
        : phrases.say("swing." + way + ".range", from, to);
  }
}
