package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Relation;
import dev.moot.plugin.cruxes.argumentation.Viewpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How one claim comes to its strength.
 *
 * @param claim the claim
 * @param isRoot whether it is a root, which starts at the neutral score
 * @param people the people who count for a root, with where they start and arrive
 * @param reasons the relations that bear on the claim directly, by id
 */
public record ClaimReading(
    ClaimId claim, boolean isRoot, SortedMap<ParticipantId, At> people, List<Reason> reasons) {

  /**
   * One person at the claim.
   *
   * @param input where they start
   * @param strength where they arrive; empty if there is no stable reading
   * @param reliance what that rests on: the input here and all inputs that bear on it
   */
  public record At(Input input, Optional<Double> strength, Reliance reliance) {}

  /**
   * A relation that bears on the claim.
   *
   * @param relation the relation
   * @param premises the arguments that bear
   * @param effects for each person the claim's strength less what it would be without the relation
   */
  public record Reason(
      Relation relation, List<ClaimId> premises, SortedMap<ParticipantId, Double> effects) {

    public Reason {
      premises = List.copyOf(premises);
      effects = Collections.unmodifiableSortedMap(new TreeMap<>(effects));
    }
  }

  public ClaimReading {
    people = Collections.unmodifiableSortedMap(new TreeMap<>(people));
    reasons = List.copyOf(reasons);
  }

  /** How {@code claim} comes to its strength in the map that {@code reading} was made of. */
  public static ClaimReading of(DebateMap map, DebateReading reading, ClaimId claim) {
    boolean isRoot = map.roots().contains(claim);
    SortedSet<ParticipantId> counted = new TreeSet<>();
    reading.roots().forEach(root -> counted.addAll(root.views().keySet()));
    SortedSet<ClaimId> under = map.graph().bearingOn(claim);
    SortedMap<ParticipantId, At> people = new TreeMap<>();
    for (ParticipantId person : counted) {
      Input input = isRoot ? Input.MISSING : map.input(person, claim);
      SortedSet<ClaimId> inputs = new TreeSet<>(under);
      inputs.removeAll(isRoot ? Set.of(claim) : Set.of());
      OptionalDouble strength = strength(map, reading, claim, person);
      people.put(
          person,
          new At(
              input,
              strength.isPresent() ? Optional.of(strength.getAsDouble()) : Optional.empty(),
              Reliance.on(inputs.stream().map(c -> map.input(person, c)).toList())));
    }
    List<Reason> reasons = new ArrayList<>();
    for (Relation relation : map.relations().values()) {
      if (bearsOn(relation, claim, map)) {
        reasons.add(reason(map, reading, claim, relation, people));
      }
    }
    return new ClaimReading(claim, isRoot, people, reasons);
  }

  private static boolean bearsOn(Relation relation, ClaimId claim, DebateMap map) {
    Stream<ClaimId> ends = relation.target().claim().stream();
    if (relation.type() == Relation.Type.CONTRADICTS) {
      ends = Stream.concat(ends, relation.premises().stream());
    }
    return relation.type() != Relation.Type.REPHRASES
        && ends.map(map::argument).anyMatch(claim::equals);
  }

  private static Reason reason(
      DebateMap map,
      DebateReading reading,
      ClaimId claim,
      Relation relation,
      SortedMap<ParticipantId, At> people) {
    DebateMap without = map.without(relation);
    SortedMap<ParticipantId, Double> effects = new TreeMap<>();
    people.forEach(
        (person, at) -> {
          OptionalDouble then = strength(without, reading, claim, person);
          if (at.strength().isPresent() && then.isPresent()) {
            effects.put(person, at.strength().get() - then.getAsDouble());
          }
        });
    Stream<ClaimId> ends = relation.premises().stream();
    if (relation.type() == Relation.Type.CONTRADICTS) {
      ends = Stream.concat(ends, relation.target().claim().stream());
    }
    return new Reason(
        relation,
        ends.map(map::argument).filter(c -> !c.equals(claim)).distinct().sorted().toList(),
        effects);
  }

  private static OptionalDouble strength(
      DebateMap map, DebateReading reading, ClaimId claim, ParticipantId person) {
    if (!map.holds(claim)) {
      return OptionalDouble.empty();
    }
    Viewpoint<ClaimId> viewpoint =
        new People(map, reading.semantics(), Set.of())
            .viewpoint(person, conclusion(map, reading, claim), reading.semantics());
    return viewpoint.strength(claim);
  }

  /** The root that the claim bears on, the first of several: its own stances do not go in. */
  private static ClaimId conclusion(DebateMap map, DebateReading reading, ClaimId claim) {
    return map.roots().contains(claim)
        ? claim
        : reading.roots().stream()
            .filter(r -> r.crux(claim).isPresent())
            .map(RootReading::root)
            .findFirst()
            .orElse(claim);
  }
}
