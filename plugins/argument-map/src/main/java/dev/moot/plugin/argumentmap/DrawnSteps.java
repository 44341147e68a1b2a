package dev.moot.plugin.argumentmap;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The steps that one debate draws, by what they start from and what they deny. */
final class DrawnSteps {

  private final Map<Relation, Optional<Step>> byRelation = new IdentityHashMap<>();
  private final Map<String, Step> byKey = new HashMap<>();
  private final Map<ClaimId, List<Step>> byPremise = new HashMap<>();
  private final Map<String, List<Step>> byUndercut = new HashMap<>();

  private DrawnSteps() {}

  /** Those that {@code step} makes of {@code relations}, in their order. */
  static DrawnSteps of(List<Relation> relations, Function<Relation, Optional<Step>> step) {
    DrawnSteps all = new DrawnSteps();
    for (Relation relation : relations) {
      Optional<Step> made = step.apply(relation);
      all.byRelation.put(relation, made);
      made.ifPresent(all::add);
    }
    return all;
  }

  private void add(Step step) {
    byKey.putIfAbsent(step.key(), step);
    step.undercut()
        .ifPresent(key -> byUndercut.computeIfAbsent(key, k -> new ArrayList<>()).add(step));
    step.premises().stream()
        .map(Claim::id)
        .distinct()
        .forEach(id -> byPremise.computeIfAbsent(id, k -> new ArrayList<>()).add(step));
  }

  boolean draws(Relation relation) {
    return byRelation.containsKey(relation);
  }

  /** The step of a relation that it draws; empty where one of its claims is not there. */
  Optional<Step> of(Relation relation) {
    return byRelation.getOrDefault(relation, Optional.empty());
  }

  Optional<Step> named(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Those that {@code claim} is a premise of. */
  List<Step> from(ClaimId claim) {
    return byPremise.getOrDefault(claim, List.of());
  }

  List<Step> undercutting(Step step) {
    return byUndercut.getOrDefault(step.key(), List.of());
  }
}
