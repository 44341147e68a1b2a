package dev.moot.plugin.argumentmap;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The steps that bear on a claim: a debate may have a thousand reasons for one claim, and the map
 * of each of them has that claim in it.
 *
 * @param claim the claim
 * @param steps all of them, in order
 * @param byPremise where in that order those with a premise are
 */
record StepsOnto(ClaimId claim, List<Step> steps, Map<ClaimId, List<Integer>> byPremise) {

  static StepsOnto of(ClaimId claim, List<Step> steps) {
    Map<ClaimId, List<Integer>> byPremise = new HashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      int place = i;
      steps.get(i).premises().stream()
          .map(Claim::id)
          .distinct()
          .forEach(id -> byPremise.computeIfAbsent(id, k -> new ArrayList<>()).add(place));
    }
    return new StepsOnto(claim, steps, byPremise);
  }

  /** Those between claims that are all among {@code claims}, from the place {@code from} on. */
  List<Step> within(Collection<ClaimId> claims, int from) {
    return claims.stream()
        .flatMap(id -> byPremise.getOrDefault(id, List.of()).stream())
        .filter(place -> place >= from)
        .distinct()
        .sorted()
        .map(steps::get)
        .filter(s -> s.isAmong(claims))
        .toList();
  }

  boolean isEmpty() {
    return steps.isEmpty();
  }
}
