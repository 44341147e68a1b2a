package dev.moot.engine.pipeline;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.RelatedPlace;
import dev.moot.engine.rule.PluginRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plugin that fails in the same way on many pages is one thing to mend: it is told of once, with
 * the first of these places and how many there are.
 */
final class OftenCrashed {

  /** As many are told of one by one. */
  private static final int FEW = 3;

  private OftenCrashed() {}

  /** {@code found}, which is sorted, with such failures once each. */
  static List<Diagnostic> once(List<Diagnostic> found) {
    Map<String, List<Diagnostic>> alike = new LinkedHashMap<>();
    for (Diagnostic d : found) {
      if (d.rule().equals(PluginRules.CRASHED)) {
        alike.computeIfAbsent(d.message(), m -> new ArrayList<>()).add(d);
      }
    }
    alike.values().removeIf(all -> all.size() <= FEW);
    List<Diagnostic> told = new ArrayList<>();
    for (Diagnostic d : found) {
      List<Diagnostic> same =
          d.rule().equals(PluginRules.CRASHED)
              ? alike.getOrDefault(d.message(), List.of())
              : List.of();
      if (same.isEmpty()) {
        told.add(d);
      } else if (same.get(0) == d) {
        told.add(together(same));
      }
    }
    return told;
  }

  private static Diagnostic together(List<Diagnostic> same) {
    Diagnostic first = same.get(0);
    List<RelatedPlace> related = new ArrayList<>(first.related());
    for (Diagnostic d : same.subList(1, FEW)) {
      related.add(new RelatedPlace(d.location(), "here too"));
    }
    return new Diagnostic(
        first.rule(),
        first.severity(),
        first.location(),
        first.message() + ", here and in " + (same.size() - 1) + " more places",
        first.hint(),
        related);
  }
}
