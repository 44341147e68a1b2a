package dev.moot.plugin.cruxes.argumentation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** Works out a {@link CruxRanking}: each claim is held at 0 and at 1 in everybody's view. */
final class CruxSearch<A extends Comparable<? super A>, P extends Comparable<? super P>> {

  private final ArgumentGraph<A> graph;
  private final A conclusion;
  private final int goal;
  private final SortedMap<P, Viewpoint<A>> viewpoints = new TreeMap<>();
  private final SortedSet<P> unsettled = new TreeSet<>();
  private final boolean[] barred;
  private final SortedMap<P, Double> strengths;
  private final Optional<Pair<P>> widest;

  CruxSearch(
      ArgumentGraph<A> graph,
      A conclusion,
      SortedMap<P, Viewpoint<A>> people,
      BiPredicate<P, P> opponents) {
    this.graph = graph;
    this.conclusion = conclusion;
    goal = graph.number(conclusion);
    barred = graph.nodesBearingOn(goal);
    for (int node = 0; node < barred.length; node++) {
      barred[node] = !barred[node];
    }
    people.forEach(
        (person, viewpoint) -> {
          // An unsettled node that bears on the conclusion leaves it unsettled too.
          if (viewpoint.strength(conclusion).isPresent()) {
            viewpoints.put(person, viewpoint);
          } else {
            unsettled.add(person);
          }
        });
    strengths = strengths(goal);
    widest = farthest(strengths, opponents).or(() -> farthest(strengths, (p, q) -> true));
  }

  Optional<Pair<P>> widest() {
    return widest;
  }

  CruxRanking<A, P> rank() {
    List<ComputedCrux<A, P>> cruxes = new ArrayList<>();
    for (int claim = 0; claim < graph.arguments().size(); claim++) {
      if (!barred[claim] && claim != goal) {
        cruxes.add(crux(claim));
      }
    }
    cruxes.sort(ComputedCrux.order());
    return new CruxRanking<>(conclusion, strengths, unsettled, widest, cruxes);
  }

  private ComputedCrux<A, P> crux(int claim) {
    if (viewpoints.isEmpty()) {
      return new ComputedCrux<>(
          graph.argument(claim),
          new TreeMap<P, Double>(),
          new TreeMap<P, Swing>(),
          0,
          0,
          CruxKind.IDLE,
          Optional.empty(),
          OptionalDouble.empty());
    }
    Intervention intervention = new Intervention(graph.network(), new int[] {claim}, barred);
    SortedMap<P, Double> here = strengths(claim);
    SortedMap<P, Swing> swings = new TreeMap<>();
    viewpoints.forEach(
        (person, viewpoint) ->
            Viewpoint.swing(
                    intervention.values(viewpoint, 0)[goal],
                    intervention.values(viewpoint, 1)[goal])
                .ifPresent(swing -> swings.put(person, swing)));
    Optional<Pair<P>> between = farthest(here, (p, q) -> isDoubleCrux(p, q, here, swings));
    return new ComputedCrux<>(
        graph.argument(claim),
        here,
        swings,
        here.isEmpty() ? 0 : Collections.max(here.values()) - Collections.min(here.values()),
        swings.values().stream().mapToDouble(s -> Math.abs(s.size())).average().orElse(0),
        between.isPresent() ? CruxKind.DOUBLE_CRUX : kind(swings),
        between,
        widest.map(pair -> closure(intervention, claim, pair)).orElse(OptionalDouble.empty()));
  }

  private boolean isDoubleCrux(P p, P q, Map<P, Double> here, Map<P, Swing> swings) {
    return flips(p, swings) && flips(q, swings) && oppose(p, q, here) && oppose(p, q, strengths);
  }

  private boolean flips(P person, Map<P, Swing> swings) {
    Swing swing = swings.get(person);
    return swing != null && swing.change() == Change.FLIP;
  }

  private boolean oppose(P p, P q, Map<P, Double> strengths) {
    return Verdict.of(strengths.getOrDefault(p, Viewpoint.NEUTRAL))
        .opposes(Verdict.of(strengths.getOrDefault(q, Viewpoint.NEUTRAL)));
  }

  private static <P> CruxKind kind(Map<P, Swing> swings) {
    Set<Change> changes = new HashSet<>();
    swings.values().forEach(swing -> changes.add(swing.change()));
    if (changes.size() > 1) {
      return CruxKind.ONE_SIDED_CRUX;
    }
    return swings.values().stream().allMatch(swing -> Rounding.same(swing.size(), 0))
        ? CruxKind.IDLE
        : CruxKind.LEVER;
  }

  private OptionalDouble closure(Intervention intervention, int claim, Pair<P> pair) {
    Viewpoint<A> one = viewpoint(pair.one());
    Viewpoint<A> other = viewpoint(pair.other());
    double gap = Math.abs(one.value(goal) - other.value(goal));
    double oneMoved = intervention.values(one, other.value(claim))[goal];
    double otherMoved = intervention.values(other, one.value(claim))[goal];
    double left =
        (Math.abs(oneMoved - other.value(goal)) + Math.abs(otherMoved - one.value(goal))) / 2;
    return gap <= Rounding.TOLERANCE || Double.isNaN(left)
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - left / gap);
  }

  private Viewpoint<A> viewpoint(P person) {
    Viewpoint<A> viewpoint = viewpoints.get(person);
    if (viewpoint == null) {
      throw new IllegalStateException("nobody called " + person);
    }
    return viewpoint;
  }

  private SortedMap<P, Double> strengths(int argument) {
    SortedMap<P, Double> found = new TreeMap<>();
    viewpoints.forEach((person, viewpoint) -> found.put(person, viewpoint.value(argument)));
    return found;
  }

  /** The two among fitting pairs who are farthest apart; the first such two if several are. */
  private static <P extends Comparable<? super P>> Optional<Pair<P>> farthest(
      SortedMap<P, Double> strengths, BiPredicate<P, P> fits) {
    Optional<Pair<P>> farthest = Optional.empty();
    double most = -1;
    for (Map.Entry<P, Double> p : strengths.entrySet()) {
      for (Map.Entry<P, Double> q : strengths.tailMap(p.getKey()).entrySet()) {
        double apart = Math.abs(p.getValue() - q.getValue());
        if (!p.getKey().equals(q.getKey())
            && apart > most + Rounding.TOLERANCE
            && fits.test(p.getKey(), q.getKey())) {
          farthest = Optional.of(new Pair<>(p.getKey(), q.getKey()));
          most = apart;
        }
      }
    }
    return farthest;
  }
}
