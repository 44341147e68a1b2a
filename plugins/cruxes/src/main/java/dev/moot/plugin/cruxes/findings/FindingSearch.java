package dev.moot.plugin.cruxes.findings;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Side;
import dev.moot.api.model.Stance;
import dev.moot.plugin.cruxes.argumentation.Change;
import dev.moot.plugin.cruxes.argumentation.CruxKind;
import dev.moot.plugin.cruxes.argumentation.JointSwing;
import dev.moot.plugin.cruxes.argumentation.Pair;
import dev.moot.plugin.cruxes.argumentation.Swing;
import dev.moot.plugin.cruxes.argumentation.Verdict;
import dev.moot.plugin.cruxes.derived.Basis;
import dev.moot.plugin.cruxes.derived.Closure;
import dev.moot.plugin.cruxes.derived.DebateMap;
import dev.moot.plugin.cruxes.derived.DerivedCrux;
import dev.moot.plugin.cruxes.derived.Input;
import dev.moot.plugin.cruxes.derived.JointCrux;
import dev.moot.plugin.cruxes.derived.PersonalView;
import dev.moot.plugin.cruxes.derived.RootReading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Decides what is worth saying of the claims that bear on one root. */
final class FindingSearch {

  private final DebateMap map;
  private final RootReading reading;

  FindingSearch(DebateMap map, RootReading reading) {
    this.map = map;
    this.reading = reading;
  }

  Headline headline() {
    Map<Verdict, List<ParticipantId>> verdicts = new EnumMap<>(Verdict.class);
    reading
        .strengths()
        .forEach(
            (person, strength) ->
                verdicts.computeIfAbsent(Verdict.of(strength), v -> new ArrayList<>()).add(person));
    Headline.Outcome outcome =
        reading.tangled()
            ? map.graph().runsInCircles(reading.root())
                ? Headline.Outcome.TANGLED
                : Headline.Outcome.TOO_LARGE
            : reading.views().isEmpty()
                ? Headline.Outcome.UNKNOWN
                : verdicts.isEmpty() ? Headline.Outcome.UNSETTLED : Headline.Outcome.LEADS;
    return new Headline(outcome, verdicts, readings(reading.strengths().keySet(), Set.of()));
  }

  /** The findings, what does most first. */
  List<Finding> find() {
    List<Finding> found = new ArrayList<>();
    reading.cruxes().forEach(crux -> finding(crux).ifPresent(found::add));
    together().forEach(found::add);
    // The sort is stable: within an act the order is that of the reading, by score.
    return found.stream()
        .sorted(
            Comparator.comparing(Finding::act)
                .thenComparing(
                    f -> f.act() == Act.CLOSES ? -f.closes().orElseThrow().share() : 0.0))
        .limit(RootFindings.MOST)
        .toList();
  }

  /** What a claim does; empty if that is nothing worth saying. */
  Optional<Finding> finding(DerivedCrux crux) {
    List<ChangedVerdict> changes =
        reading.views().keySet().stream().flatMap(p -> changes(crux, p).stream()).toList();
    Optional<GapClosing> closes = closes(crux);
    if (changes.isEmpty() && closes.isEmpty()) {
      return Optional.empty();
    }
    Act act =
        changes.isEmpty()
            ? Act.CLOSES
            : changes.stream().anyMatch(ChangedVerdict::crosses) ? Act.DECIDES : Act.UNSETTLES;
    return Optional.of(
        new Finding(
            act,
            List.of(crux.claim()),
            changes,
            List.of(),
            doubleCrux(crux),
            closes,
            readings(crux, changes, closes),
            crux.robust()));
  }

  /**
   * What a claim would change for a person. Not told are changes to where they say they stand
   * already, changes on a condition that they hold to be met, nor any for those whom the map puts
   * on the other side: it lacks what they go by.
   */
  List<ChangedVerdict> changes(DerivedCrux crux, ParticipantId person) {
    Swing swing = crux.computed().swings().get(person);
    Optional<Side> stands = stands(person);
    if (swing == null || stands.isEmpty()) {
      return List.of();
    }
    List<ChangedVerdict> changes = new ArrayList<>();
    for (boolean holds : new boolean[] {true, false}) {
      Verdict then = Verdict.of(holds ? swing.ifTrue() : swing.ifFalse());
      if (isNews(person, crux.claim(), holds) && changesVerdict(person, then)) {
        boolean crosses =
            then != Verdict.UNDECIDED
                && (opposite(stands.get(), ChangedVerdict.side(then))
                    || swing.change() == Change.FLIP);
        changes.add(new ChangedVerdict(person, holds, then, crosses));
      }
    }
    return changes;
  }

  /** Where somebody stands on the root; empty where the map does not follow them there. */
  private Optional<Side> stands(ParticipantId person) {
    return Optional.ofNullable(reading.strengths().get(person))
        .map(strength -> ChangedVerdict.side(Verdict.of(strength)))
        .flatMap(
            led -> {
              Side declared = side(person).orElse(led);
              return opposite(declared, led) ? Optional.empty() : Optional.of(declared);
            });
  }

  /** Whether a verdict is neither the one that the map gives already nor where they stand. */
  private boolean changesVerdict(ParticipantId person, Verdict then) {
    Verdict now = Verdict.of(reading.strengths().getOrDefault(person, Double.NaN));
    return then != now && stands(person).filter(ChangedVerdict.side(then)::equals).isEmpty();
  }

  /** Whether somebody does not think already that a claim holds, or fails. */
  private boolean isNews(ParticipantId person, ClaimId claim, boolean holds) {
    Input input = map.input(person, claim);
    return input.basis() == Basis.MISSING
        || map.debate()
            .claim(claim.local())
            .flatMap(c -> c.stanceOf(person))
            .map(Stance::side)
            .filter((holds ? Side.HOLDS : Side.DOUBTS)::equals)
            .isEmpty();
  }

  private Optional<Pair<ParticipantId>> doubleCrux(DerivedCrux crux) {
    return crux.computed()
        .between()
        .filter(pair -> crux.kind() == CruxKind.DOUBLE_CRUX)
        .filter(
            pair -> isRecorded(pair.one(), crux.claim()) && isRecorded(pair.other(), crux.claim()))
        .filter(pair -> !changes(crux, pair.one()).isEmpty())
        .filter(pair -> !changes(crux, pair.other()).isEmpty());
  }

  private Optional<GapClosing> closes(DerivedCrux crux) {
    return opponents()
        .filter(
            pair -> isRecorded(pair.one(), crux.claim()) && isRecorded(pair.other(), crux.claim()))
        .flatMap(pair -> share(crux).map(share -> closing(pair, share)));
  }

  private static GapClosing closing(Pair<ParticipantId> pair, double share) {
    return new GapClosing(pair, share, Closure.of(share).orElseThrow());
  }

  /** Which part of the opponents' gap would close; empty below a tenth. */
  Optional<Double> share(DerivedCrux crux) {
    return crux.computed().closure().isPresent()
        ? Optional.of(crux.computed().closure().getAsDouble())
            .filter(share -> Closure.of(share).isPresent())
        : Optional.empty();
  }

  /** The two whose gap is spoken of, where they take opposite sides of the root. */
  Optional<Pair<ParticipantId>> opponents() {
    return reading
        .opponents()
        .filter(
            pair -> {
              Optional<Side> one = side(pair.one());
              Optional<Side> other = side(pair.other());
              return one.isPresent() && other.isPresent() && opposite(one.get(), other.get());
            });
  }

  /** Which side of the root somebody takes, in the writer's record. */
  Optional<Side> side(ParticipantId person) {
    return stance(person).map(Stance::side);
  }

  /** What is recorded of somebody's view of the root. */
  Optional<Stance> stance(ParticipantId person) {
    return map.debate().claim(reading.root().local()).flatMap(claim -> claim.stanceOf(person));
  }

  /** Whether somebody has a view of a claim, in the writer's record. */
  boolean isRecorded(ParticipantId person, ClaimId claim) {
    return map.input(person, claim).basis() != Basis.MISSING;
  }

  private static boolean opposite(Side one, Side other) {
    return one != Side.UNSURE && other != Side.UNSURE && one != other;
  }

  /**
   * What a finding rests on: where the claim is settled, a person's views of the rest; where two
   * are to agree on it, their views of it as well.
   */
  private Readings readings(
      DerivedCrux crux, List<ChangedVerdict> changes, Optional<GapClosing> closes) {
    SortedMap<ParticipantId, Map<ClaimId, Input>> views = new TreeMap<>();
    changes.forEach(c -> views.put(c.person(), views(c.person(), Set.of(crux.claim()))));
    closes.ifPresent(
        gap -> {
          views.put(gap.between().one(), views(gap.between().one(), Set.of()));
          views.put(gap.between().other(), views(gap.between().other(), Set.of()));
        });
    return Readings.among(views);
  }

  private Readings readings(Collection<ParticipantId> people, Set<ClaimId> without) {
    SortedMap<ParticipantId, Map<ClaimId, Input>> views = new TreeMap<>();
    people.forEach(person -> views.put(person, views(person, without)));
    return Readings.among(views);
  }

  private Map<ClaimId, Input> views(ParticipantId person, Set<ClaimId> without) {
    PersonalView view = reading.views().get(person);
    Map<ClaimId, Input> inputs = new TreeMap<>(view == null ? Map.of() : view.inputs());
    inputs.keySet().removeAll(without);
    return inputs;
  }

  /** Claims that change somebody's verdict only together, those first that do for most people. */
  private List<Finding> together() {
    Map<List<ClaimId>, SortedMap<ParticipantId, Act>> sets =
        new TreeMap<>(Comparator.comparing((List<ClaimId> s) -> s.toString()));
    for (JointCrux crux : reading.joint()) {
      JointSwing<ClaimId> swing = crux.swing();
      if (isThere(swing.values().keySet()) && changesVerdict(crux)) {
        sets.computeIfAbsent(List.copyOf(swing.values().keySet()), k -> new TreeMap<>())
            .put(crux.person(), swing.change() == Change.FLIP ? Act.DECIDES : Act.UNSETTLES);
      }
    }
    return sets.entrySet().stream()
        .sorted(Comparator.comparing(e -> -e.getValue().size()))
        .map(e -> together(e.getKey(), e.getValue()))
        .toList();
  }

  private boolean changesVerdict(JointCrux crux) {
    return crux.swing().change() != Change.NONE
        && stands(crux.person()).isPresent()
        && changesVerdict(crux.person(), Verdict.of(crux.swing().after()))
        && crux.swing().values().entrySet().stream()
            .anyMatch(set -> isNews(crux.person(), set.getKey(), set.getValue() > 0.5));
  }

  private Finding together(List<ClaimId> claims, SortedMap<ParticipantId, Act> people) {
    return new Finding(
        people.values().stream().min(Comparator.naturalOrder()).orElseThrow(),
        claims,
        List.of(),
        List.copyOf(people.keySet()),
        Optional.empty(),
        Optional.empty(),
        readings(people.keySet(), Set.copyOf(claims)),
        true);
  }

  private boolean isThere(Set<ClaimId> claims) {
    return claims.stream()
        .allMatch(c -> map.debate().claim(c.local()).map(Claim::id).filter(c::equals).isPresent());
  }
}
