package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the map comes to for one person.
 *
 * @param person who
 * @param inputs their base score of each claim that bears on the root, the root left out
 * @param strengths the strength of each claim of the map that came to rest, 0 to 1; no probability
 */
public record PersonalView(
    ParticipantId person, SortedMap<ClaimId, Input> inputs, SortedMap<ClaimId, Double> strengths) {

  public PersonalView {
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    strengths = Collections.unmodifiableSortedMap(new TreeMap<>(strengths));
  }

  /** What this view rests on at some of the claims. */
  public Reliance reliance(Set<ClaimId> claims) {
    SortedMap<ClaimId, Input> there = new TreeMap<>(inputs);
    there.keySet().retainAll(claims);
    return Reliance.on(there.values());
  }

  /** What this view rests on. */
  public Reliance reliance() {
    return Reliance.on(inputs.values());
  }
}
