package dev.moot.plugin.cruxes.summary;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Side;
import dev.moot.api.render.PageScope;
import dev.moot.plugin.cruxes.argumentation.Change;
import dev.moot.plugin.cruxes.argumentation.CruxKind;
import dev.moot.plugin.cruxes.argumentation.Swing;
import dev.moot.plugin.cruxes.derived.Closure;
import dev.moot.plugin.cruxes.derived.DerivedCrux;
import dev.moot.plugin.cruxes.derived.JointCrux;
import dev.moot.plugin.cruxes.derived.RootReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the map says of single claims, and of those that matter only together. */
record CruxWords(PageScope page, Names names, RootReading reading, Opponents opponents) {

  /** A claim that divides people; empty if it is not on the site. */
  Optional<Finding> finding(DerivedCrux crux) {
    return page.claim(crux.claim())
        .map(
            claim -> {
              List<String> sentences = new ArrayList<>();
              doubleCrux(crux).or(() -> closure(crux)).ifPresent(sentences::add);
              sentences.addAll(turns(crux));
              return new Finding(List.of(claim), sentences, marks(crux));
            });
  }

  private Optional<String> doubleCrux(DerivedCrux crux) {
    return crux.computed()
        .between()
        .filter(pair -> crux.kind() == CruxKind.DOUBLE_CRUX)
        .map(p -> page.message("cruxes.map.double", names.of(p.one()), names.of(p.other())));
  }

  private Optional<String> closure(DerivedCrux crux) {
    return opponents.opposed() && crux.computed().closure().isPresent()
        ? Optional.of(
            page.message(
                "cruxes.map.closure." + Closure.of(crux.computed().closure().getAsDouble()).word(),
                names.of(opponents.people().get(0)),
                names.of(opponents.people().get(1))))
        : Optional.empty();
  }

  /** Who would come to another verdict, and who would not. */
  private List<String> turns(DerivedCrux crux) {
    Map<Turn, List<ParticipantId>> turned = new LinkedHashMap<>();
    List<ParticipantId> unmoved = new ArrayList<>();
    for (ParticipantId person : opponents.people()) {
      List<Turn> turns = turns(crux, person);
      turns.forEach(t -> turned.computeIfAbsent(t, k -> new ArrayList<>()).add(person));
      if (turns.isEmpty()) {
        unmoved.add(person);
      }
    }
    List<String> sentences = new ArrayList<>();
    turned.forEach(
        (turn, who) -> sentences.add(page.message(turn.message(), names.of(who), who.size())));
    if (turned.isEmpty()) {
      sentences.add(page.message(opponents.opposed() ? "cruxes.map.neither" : "cruxes.map.nobody"));
    } else if (opponents.opposed() && !unmoved.isEmpty()) {
      sentences.add(page.message("cruxes.map.unmoved", names.of(unmoved)));
    }
    return sentences;
  }

  /** Whether a claim would change what each of the opponents concludes. */
  boolean movesAll(DerivedCrux crux) {
    return opponents.people().stream().noneMatch(person -> turns(crux, person).isEmpty());
  }

  /** Whether a claim could bring each of the opponents over to the other side. */
  boolean bringsAllOver(DerivedCrux crux) {
    return opponents.people().stream()
        .allMatch(
            person -> turns(crux, person).stream().anyMatch(turn -> turn.side() != Side.UNSURE));
  }

  /** What a claim would change for a person, but for turns to where they say they are already. */
  private List<Turn> turns(DerivedCrux crux, ParticipantId person) {
    Swing swing = crux.computed().swings().get(person);
    Double now = reading.strengths().get(person);
    if (swing == null || now == null) {
      return List.of();
    }
    Optional<Side> declared = Opponents.side(page, reading, person);
    return Turn.of(swing, now).stream()
        .filter(t -> declared.filter(t.side()::equals).isEmpty())
        .toList();
  }

  private List<String> marks(DerivedCrux crux) {
    List<String> marks = new ArrayList<>();
    if (crux.disagreement().onEstimates()) {
      boolean mostly = crux.disagreement().mostlyOnEstimates();
      marks.add(page.message(mostly ? "cruxes.map.mostly-read" : "cruxes.map.partly-read"));
    }
    marks.add(page.message(crux.robust() ? "cruxes.map.robust" : "cruxes.map.not-robust"));
    return marks;
  }

  /** Claims that change somebody's verdict only together, those first that do for most people. */
  List<Finding> joint(int most) {
    Map<List<ClaimId>, SortedSet<ParticipantId>> sets =
        new TreeMap<>(Comparator.comparing((List<ClaimId> s) -> s.toString()));
    for (JointCrux crux : reading.joint()) {
      if (crux.swing().change() != Change.NONE && opponents.people().contains(crux.person())) {
        sets.computeIfAbsent(List.copyOf(crux.swing().values().keySet()), k -> new TreeSet<>())
            .add(crux.person());
      }
    }
    return sets.entrySet().stream()
        .sorted(Comparator.comparing(e -> -e.getValue().size()))
        .limit(most)
        .flatMap(e -> together(e.getKey(), e.getValue()).stream())
        .toList();
  }

  private Optional<Finding> together(List<ClaimId> set, SortedSet<ParticipantId> people) {
    List<Claim> claims = set.stream().flatMap(id -> page.claim(id).stream()).toList();
    return claims.size() < set.size()
        ? Optional.empty()
        : Optional.of(
            new Finding(
                claims,
                List.of(page.message("cruxes.map.joint", claims.size(), names.of(people))),
                List.of()));
  }
}
