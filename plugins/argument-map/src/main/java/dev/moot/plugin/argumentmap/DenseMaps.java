package dev.moot.plugin.argumentmap;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Site;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tells a writer of the maps that are too dense to be drawn. */
final class DenseMaps {

  static final Rule TOO_DENSE =
      Rule.notice(
          "argument-map/too-dense",
          "A map has more than "
              + ArgumentMap.MOST_STEPS
              + " steps between at most "
              + MapSelection.BOXES
              + " claims; in its place is its list.");

  private DenseMaps() {}

  static void check(Site site, Diagnostics diagnostics) {
    for (Debate debate : site.debates()) {
      if (debate.relations().size() > ArgumentMap.MOST_STEPS) {
        check(debate, site, diagnostics);
      }
    }
  }

  private static void check(Debate debate, Site site, Diagnostics diagnostics) {
    Steps steps = Steps.of(site, debate.id());
    List<ArgumentMap> dense =
        Stream.concat(
                Stream.of(MapSelection.of(debate, steps, MapSelection.BOXES)),
                debate.claims().values().stream().map(c -> MapSelection.around(c, steps)))
            .filter(ArgumentMap::isTooDense)
            .toList();
    dense.stream()
        .max(Comparator.comparingInt(map -> map.steps().size()))
        .ifPresent(densest -> diagnostics.report(notice(debate, dense.size(), densest)));
  }

  private static Diagnostic notice(Debate debate, int count, ArgumentMap densest) {
    return Diagnostic.of(
            TOO_DENSE,
            debate.location(),
            (count == 1 ? "1 map" : count + " maps")
                + " of debate `"
                + debate.id()
                + "` cannot be drawn, with up to "
                + densest.steps().size()
                + " steps between "
                + densest.boxes().size()
                + " claims; the list is in its place")
        .withHint("draw what bears on a claim at first hand: the rest follows from there");
  }
}
