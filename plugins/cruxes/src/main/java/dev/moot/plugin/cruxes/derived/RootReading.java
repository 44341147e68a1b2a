package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import dev.moot.plugin.cruxes.argumentation.CruxKind;
import dev.moot.plugin.cruxes.argumentation.Pair;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the map of a debate comes to for one of its roots, among the people who have enough to say
 * about what bears on it.
 *
 * @param root the claim
 * @param views the people who count: each has a view on the root or on two of the reasons for and
 *     against it, and on a third of the claims that bear on it; those without a stable reading are
 *     among them
 * @param silent the people who have less to say, a view of the root perhaps: the map would have
 *     little but neutral scores for them
 * @param tangled whether the map runs in circles too large to reckon with, or is itself too large;
 *     nothing else is computed then
 * @param unsettled those for whom the root has no stable reading
 * @param strengths the root's strength for each of the others
 * @param opponents the two whose gap the cruxes would close: the farthest apart on the root among
 *     those who declare opposite views of it; where no two do, the farthest apart of all
 * @param cruxes all that bears on the root, what divides people most first
 * @param joint claims that move the root only together
 * @param jointComplete whether all pairs and triples were tried
 * @param unreachable views of the root that the map cannot reach
 * @param agreements claims held on both sides of the root, undisputed ones first; no declared crux
 */
public record RootReading(
    ClaimId root,
    SortedMap<ParticipantId, PersonalView> views,
    SortedSet<ParticipantId> silent,
    boolean tangled,
    SortedSet<ParticipantId> unsettled,
    SortedMap<ParticipantId, Double> strengths,
    Optional<Pair<ParticipantId>> opponents,
    List<DerivedCrux> cruxes,
    List<JointCrux> joint,
    boolean jointComplete,
    List<Unreachable> unreachable,
    List<Agreement> agreements) {

  public RootReading {
    views = Collections.unmodifiableSortedMap(new TreeMap<>(views));
    silent = Collections.unmodifiableSortedSet(new TreeSet<>(silent));
    unsettled = Collections.unmodifiableSortedSet(new TreeSet<>(unsettled));
    strengths = Collections.unmodifiableSortedMap(new TreeMap<>(strengths));
    cruxes = List.copyOf(cruxes);
    joint = List.copyOf(joint);
    unreachable = List.copyOf(unreachable);
    agreements = List.copyOf(agreements);
  }

  /** How far apart the opponents are on the root, 0 to 1; 0 if there are none. */
  public double gap() {
    return opponents.map(p -> Math.abs(strength(p.one()) - strength(p.other()))).orElse(0.0);
  }

  private double strength(ParticipantId person) {
    return strengths.getOrDefault(person, 0.0);
  }

  /** Whether a single claim would change both minds. */
  public boolean hasDoubleCrux() {
    return cruxes.stream().anyMatch(crux -> crux.kind() == CruxKind.DOUBLE_CRUX);
  }

  /** The crux that a claim is; empty if it does not bear on the root. */
  public Optional<DerivedCrux> crux(ClaimId claim) {
    return cruxes.stream().filter(crux -> crux.claim().equals(claim)).findFirst();
  }

  /** What all of it rests on. */
  public Reliance reliance() {
    return Reliance.on(views.values().stream().flatMap(v -> v.inputs().values().stream()).toList());
  }
}
