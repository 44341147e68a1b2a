package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import dev.moot.plugin.cruxes.argumentation.ComputedCrux;
import dev.moot.plugin.cruxes.argumentation.CruxRanking;
import dev.moot.plugin.cruxes.argumentation.JointSwings;
import dev.moot.plugin.cruxes.argumentation.Semantics;
import dev.moot.plugin.cruxes.argumentation.Viewpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Works out a {@link RootReading}. */
final class RootSearch {

  private final People people;
  private final DebateMap map;
  private final ClaimId root;
  private final SortedSet<ClaimId> bearing;

  RootSearch(People people, ClaimId root) {
    this.people = people;
    this.map = people.map();
    this.root = root;
    bearing = map.bearingOn(root);
  }

  RootReading read() {
    SortedMap<ParticipantId, PersonalView> views = new TreeMap<>();
    SortedSet<ParticipantId> silent = new TreeSet<>();
    Optional<SortedMap<ParticipantId, Viewpoint<ClaimId>>> found =
        people.viewpoints(root, bearing, people.semantics());
    SortedMap<ParticipantId, Viewpoint<ClaimId>> viewpoints = found.orElseGet(TreeMap::new);
    for (ParticipantId person : people.counting(root, bearing)) {
      views.put(person, view(person, Optional.ofNullable(viewpoints.get(person))));
    }
    for (ParticipantId person : people.all()) {
      if (!views.containsKey(person)
          && (people.stance(person, root).isPresent() || people.views(person, bearing) > 0)) {
        silent.add(person);
      }
    }
    Optional<CruxRanking<ClaimId, ParticipantId>> ranking = found.map(this::ranking);
    List<JointCrux> joint = new ArrayList<>();
    boolean complete = joint(viewpoints, joint);
    return new RootReading(
        root,
        views,
        silent,
        found.isEmpty(),
        ranking.map(CruxRanking::unsettled).orElseGet(TreeSet::new),
        ranking.map(CruxRanking::strengths).orElseGet(TreeMap::new),
        ranking.flatMap(CruxRanking::widest),
        ranking.map(r -> cruxes(r, views)).orElse(List.of()),
        joint,
        complete,
        new CalibrationCheck(people, root).unreachable(viewpoints),
        new AgreementSearch(people, root).find());
  }

  private PersonalView view(ParticipantId person, Optional<Viewpoint<ClaimId>> viewpoint) {
    SortedMap<ClaimId, Double> strengths = new TreeMap<>();
    viewpoint.ifPresent(
        view ->
            map.graph()
                .arguments()
                .forEach(a -> view.strength(a).ifPresent(s -> strengths.put(a, s))));
    return new PersonalView(person, people.inputs(person, bearing), strengths);
  }

  private CruxRanking<ClaimId, ParticipantId> ranking(
      SortedMap<ParticipantId, Viewpoint<ClaimId>> viewpoints) {
    return CruxRanking.of(map.graph(), root, viewpoints, (p, q) -> people.oppose(p, q, root));
  }

  private List<DerivedCrux> cruxes(
      CruxRanking<ClaimId, ParticipantId> ranking, SortedMap<ParticipantId, PersonalView> views) {
    SortedSet<ClaimId> robust = leading(Semantics.QUADRATIC_ENERGY, ranking);
    robust.retainAll(leading(Semantics.DF_QUAD, ranking));
    List<DerivedCrux> cruxes = new ArrayList<>();
    for (ComputedCrux<ClaimId, ParticipantId> crux : ranking.cruxes()) {
      cruxes.add(
          new DerivedCrux(crux, robust.contains(crux.claim()), reliance(crux.claim(), views)));
    }
    return cruxes;
  }

  /** The leading claims under a semantics, none where that would take too long. */
  private SortedSet<ClaimId> leading(
      Semantics semantics, CruxRanking<ClaimId, ParticipantId> ranking) {
    return semantics == people.semantics()
        ? ranking.leading()
        : people
            .viewpoints(root, bearing, semantics)
            .map(this::ranking)
            .map(CruxRanking::leading)
            .orElseGet(TreeSet::new);
  }

  private Reliance reliance(ClaimId claim, SortedMap<ParticipantId, PersonalView> views) {
    if (views.isEmpty()) {
      return Reliance.on(List.of()); // nor is there any need to find what bears on it
    }
    SortedSet<ClaimId> under = map.graph().bearingOn(claim);
    under.remove(root);
    List<Input> inputs = new ArrayList<>();
    for (PersonalView view : views.values()) {
      under.forEach(c -> inputs.add(view.inputs().getOrDefault(c, Input.MISSING)));
    }
    return Reliance.on(inputs);
  }

  /** Collects joint swings; false if a search ended early. */
  private boolean joint(
      SortedMap<ParticipantId, Viewpoint<ClaimId>> viewpoints, List<JointCrux> into) {
    boolean complete = true;
    for (var entry : viewpoints.entrySet()) {
      JointSwings<ClaimId> swings = entry.getValue().jointSwings(root);
      swings.sets().forEach(set -> into.add(new JointCrux(entry.getKey(), set)));
      complete &= swings.complete();
    }
    return complete;
  }
}
