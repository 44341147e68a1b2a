package dev.moot.plugin.formats.graph;

import dev.moot.api.draft.DraftClaim;
import dev.moot.api.draft.DraftRelation;
import dev.moot.api.model.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The relations of a draft as they are found. One that would bear on itself, or that is there
 * already, Moot would refuse; it is not taken.
 */
public final class DrawnRelations {

  /** What makes two relations the same. */
  private record Step(Relation.Type type, Set<String> premises, String target) {}

  private final List<DraftRelation> relations = new ArrayList<>();
  private final Map<Step, String> steps = new HashMap<>();

  /** Takes {@code relation}, or says why not: {@code would bear on itself}. */
  public Optional<String> add(DraftRelation relation) {
    if (relation.premises().contains(relation.target())
        && relation.type() != Relation.Type.UNDERCUT) {
      return Optional.of("would bear on itself");
    }
    Step step = step(relation);
    if (steps.putIfAbsent(step, relation.key()) != null) {
      return Optional.of("repeats a relation");
    }
    Set<String> premises = new LinkedHashSet<>(relation.premises());
    relations.add(
        premises.size() == relation.premises().size()
            ? relation
            : new DraftRelation(
                relation.key(),
                relation.name(),
                relation.type(),
                List.copyOf(premises),
                relation.target(),
                relation.scheme(),
                relation.strength()));
    return Optional.empty();
  }

  /** The key of the relation that {@code relation} is, or repeats, if one of them was taken. */
  public Optional<String> key(DraftRelation relation) {
    return Optional.ofNullable(steps.get(step(relation)));
  }

  private static Step step(DraftRelation relation) {
    Set<String> premises = new LinkedHashSet<>(relation.premises());
    if (relation.type() != Relation.Type.CONTRADICTS) {
      return new Step(relation.type(), premises, relation.target());
    }
    // It holds both ways.
    premises.add(relation.target());
    return new Step(relation.type(), premises, "");
  }

  /** Those that were taken, in order. */
  public List<DraftRelation> all() {
    return List.copyOf(relations);
  }

  /** How many of {@code type} there are. */
  public int count(Relation.Type type) {
    return (int) relations.stream().filter(r -> r.type() == type).count();
  }

  /** How many have several premises. */
  public int linked() {
    return (int) relations.stream().filter(r -> r.premises().size() > 1).count();
  }

  /**
   * Keys of the claims among {@code claims} that some relation bears on, and that bear on nothing
   * themselves; a contradiction bears on both its ends and is a premise of neither.
   */
  public List<String> roots(List<DraftClaim> claims) {
    Set<String> targets = new HashSet<>();
    Set<String> premises = new HashSet<>();
    for (DraftRelation relation : relations) {
      if (relation.type() == Relation.Type.CONTRADICTS) {
        targets.addAll(relation.premises());
      } else {
        premises.addAll(relation.premises());
      }
      if (relation.type() != Relation.Type.UNDERCUT) {
        targets.add(relation.target());
      }
    }
    return claims.stream()
        .map(DraftClaim::key)
        .filter(k -> targets.contains(k) && !premises.contains(k))
        .toList();
  }
}
