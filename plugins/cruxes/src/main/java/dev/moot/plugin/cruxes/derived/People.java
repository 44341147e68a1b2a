package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Side;
import dev.moot.api.model.Stance;
import dev.moot.plugin.cruxes.argumentation.Semantics;
import dev.moot.plugin.cruxes.argumentation.Viewpoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The people of a debate and how they see a conclusion.
 *
 * @param map the debate
 * @param semantics the way of reckoning
 * @param only who counts; empty for all
 */
record People(DebateMap map, Semantics semantics, Set<ParticipantId> only) {

  /**
   * How many times an argument may be computed for all swings of a root: seconds at the worst. A
   * digest takes some ten thousand, a map of 300 claims and five people some millions.
   */
  private static final long MOST_EFFORT = 200_000_000;

  private static final int ENOUGH_REASONS = 2;

  /** A third. */
  private static final int PART = 3;

  /** All who may count, in their natural order. */
  List<ParticipantId> all() {
    return map.debate().participants().values().stream()
        .map(Participant::id)
        .filter(person -> only.isEmpty() || only.contains(person))
        .sorted()
        .toList();
  }

  /** A person's view of a claim, where the writer recorded one. */
  Optional<Stance> stance(ParticipantId person, ClaimId claim) {
    Debate debate = map.debate();
    return claim.debate().equals(debate.id())
        ? debate.claim(claim.local()).flatMap(c -> c.stanceOf(person))
        : Optional.empty();
  }

  Optional<Side> side(ParticipantId person, ClaimId claim) {
    return stance(person, claim).map(Stance::side);
  }

  /** Whether two people declare opposite views of a claim. */
  boolean oppose(ParticipantId one, ParticipantId other, ClaimId claim) {
    Optional<Side> first = side(one, claim);
    Optional<Side> second = side(other, claim);
    return first.isPresent()
        && second.isPresent()
        && first.get() != Side.UNSURE
        && second.get() != Side.UNSURE
        && first.get() != second.get();
  }

  /**
   * Those of whom enough is recorded to be reckoned with: who has a view on the conclusion or on
   * two of the reasons for and against it (on the one, where there is no second), and on a third of
   * all that bears on it. All else that goes in for a person is the neutral score, so that somebody
   * who said less would stand for nobody's view. Of those who were asked for by name, one view is
   * enough.
   */
  List<ParticipantId> counting(ClaimId conclusion, SortedSet<ClaimId> bearing) {
    SortedSet<ClaimId> reasons = map.reasonsOn(conclusion);
    return all().stream()
        .filter(
            p ->
                only.isEmpty()
                    ? saysEnough(p, conclusion, reasons, bearing)
                    : views(p, bearing) > 0)
        .toList();
  }

  private boolean saysEnough(
      ParticipantId person,
      ClaimId conclusion,
      SortedSet<ClaimId> reasons,
      SortedSet<ClaimId> bearing) {
    long views = views(person, bearing);
    boolean onConclusion = stance(person, conclusion).isPresent();
    boolean onReasons =
        !reasons.isEmpty() && views(person, reasons) >= Math.min(ENOUGH_REASONS, reasons.size());
    return views > 0 && PART * views >= bearing.size() && (onConclusion || onReasons);
  }

  /** Of how many of the claims a person has a view. */
  long views(ParticipantId person, SortedSet<ClaimId> claims) {
    return claims.stream().filter(c -> map.input(person, c).basis() != Basis.MISSING).count();
  }

  /** A person's inputs at some claims. */
  SortedMap<ClaimId, Input> inputs(ParticipantId person, SortedSet<ClaimId> claims) {
    SortedMap<ClaimId, Input> inputs = new TreeMap<>();
    claims.forEach(claim -> inputs.put(claim, map.input(person, claim)));
    return inputs;
  }

  /**
   * A person's viewpoint on a conclusion, which itself weighs the neutral score: what the person
   * thinks of it is what the map is to arrive at.
   */
  Viewpoint<ClaimId> viewpoint(ParticipantId person, ClaimId conclusion, Semantics reckoning) {
    Map<ClaimId, Double> scores = new HashMap<>();
    for (ClaimId argument : map.graph().arguments()) {
      if (!argument.equals(conclusion)) {
        scores.put(argument, map.input(person, argument).score());
      }
    }
    return new Viewpoint<>(map.graph(), reckoning, scores);
  }

  /**
   * The viewpoints of all who have something to say; empty if swings of all that bears on the
   * conclusion would take too long.
   */
  Optional<SortedMap<ParticipantId, Viewpoint<ClaimId>>> viewpoints(
      ClaimId conclusion, SortedSet<ClaimId> bearing, Semantics reckoning) {
    SortedMap<ParticipantId, Viewpoint<ClaimId>> viewpoints = new TreeMap<>();
    long effort = 0;
    for (ParticipantId person : counting(conclusion, bearing)) {
      Viewpoint<ClaimId> viewpoint = viewpoint(person, conclusion, reckoning);
      effort += 2 * viewpoint.effort() * bearing.size();
      if (effort > MOST_EFFORT) {
        return Optional.empty();
      }
      viewpoints.put(person, viewpoint);
    }
    return Optional.of(viewpoints);
  }
}
