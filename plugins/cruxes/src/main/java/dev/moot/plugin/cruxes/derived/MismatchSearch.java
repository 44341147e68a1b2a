package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Crux;
import dev.moot.api.model.ParticipantId;
import dev.moot.plugin.cruxes.argumentation.Swing;
import dev.moot.plugin.cruxes.argumentation.Viewpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** Holds each declared crux against the map. */
record MismatchSearch(People people) {

  List<Mismatch> find() {
    List<Mismatch> found = new ArrayList<>();
    for (Crux crux : people.map().debate().cruxes()) {
      mismatch(crux).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Mismatch> mismatch(Crux crux) {
    DebateMap map = people.map();
    if (!map.holds(crux.claim()) || !map.holds(crux.decides())) {
      return Optional.empty();
    }
    ClaimId claim = map.argument(crux.claim());
    ClaimId decides = map.argument(crux.decides());
    SortedSet<ClaimId> bearing = map.bearingOn(decides);
    if (!bearing.contains(claim)) {
      return claim.equals(decides) ? Optional.empty() : Optional.of(new Mismatch(crux, false, 0));
    }
    return people
        .viewpoints(decides, bearing, people.semantics())
        .map(all -> among(crux, all))
        .flatMap(
            viewpoints -> {
              OptionalDouble most = most(viewpoints, claim, decides);
              return most.isPresent() && most.getAsDouble() < Mismatch.LITTLE
                  ? Optional.of(new Mismatch(crux, true, most.getAsDouble()))
                  : Optional.empty();
            });
  }

  /** Whoever declares it, where they have something to say; else all who do. */
  private static SortedMap<ParticipantId, Viewpoint<ClaimId>> among(
      Crux crux, SortedMap<ParticipantId, Viewpoint<ClaimId>> all) {
    SortedMap<ParticipantId, Viewpoint<ClaimId>> declarer = new TreeMap<>(all);
    crux.declaredBy().ifPresent(person -> declarer.keySet().retainAll(List.of(person)));
    return declarer.isEmpty() ? all : declarer;
  }

  private static OptionalDouble most(
      SortedMap<ParticipantId, Viewpoint<ClaimId>> viewpoints, ClaimId claim, ClaimId decides) {
    return viewpoints.values().stream()
        .flatMap(viewpoint -> viewpoint.swing(claim, decides).stream())
        .mapToDouble(Swing::size)
        .map(Math::abs)
        .max();
  }
}
