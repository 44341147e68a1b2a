package dev.moot.plugin.cruxes.findings;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import dev.moot.plugin.cruxes.derived.Basis;
import dev.moot.plugin.cruxes.derived.Input;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which of the views that a finding rests on are the writer's readings.
 *
 * @param of whose views were read; none where every view was put by the person
 * @param mostly whether at least half of the views were read
 * @param only the claim that the one reading is of, where there is no more than one
 */
public record Readings(SortedSet<ParticipantId> of, boolean mostly, Optional<ClaimId> only) {

  public Readings {
    of = Collections.unmodifiableSortedSet(new TreeSet<>(of));
  }

  /** Whether there is any. */
  public boolean any() {
    return !of.isEmpty();
  }

  /** The readings among views, by person and claim. */
  static Readings among(Map<ParticipantId, ? extends Map<ClaimId, Input>> views) {
    SortedMap<ParticipantId, ClaimId> read = new TreeMap<>();
    int readings = 0;
    int known = 0;
    for (var person : views.entrySet()) {
      for (var view : person.getValue().entrySet()) {
        Basis basis = view.getValue().basis();
        known += basis == Basis.MISSING ? 0 : 1;
        if (basis == Basis.ESTIMATED) {
          readings++;
          read.put(person.getKey(), view.getKey());
        }
      }
    }
    return new Readings(
        new TreeSet<>(read.keySet()),
        readings > 0 && 2 * readings >= known,
        readings == 1
            ? Optional.of(Objects.requireNonNull(read.get(read.firstKey())))
            : Optional.empty());
  }
}
