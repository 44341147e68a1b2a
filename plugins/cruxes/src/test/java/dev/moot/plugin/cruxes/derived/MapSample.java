package dev.moot.plugin.cruxes.derived;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Basis;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Credence;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Position;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Stance;
import dev.moot.plugin.cruxes.argumentation.Semantics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A debate {@code d} with the root {@code c}, built up step by step. */
final class MapSample {

  private static final SourceLocation NOWHERE = SourceLocation.ofFile("claims/d.yaml");

  private final Set<String> claims = new TreeSet<>(Set.of("c"));
  private final List<String> roots = new ArrayList<>(List.of("c"));
  private final List<Stance> stances = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Crux> cruxes = new ArrayList<>();

  static ClaimId claim(String name) {
    int slash = name.indexOf('/');
    return slash < 0
        ? new ClaimId("d", name)
        : new ClaimId(name.substring(0, slash), name.substring(slash + 1));
  }

  static ParticipantId person(String name) {
    return new ParticipantId("d", name);
  }

  MapSample claims(String... names) {
    claims.addAll(List.of(names));
    return this;
  }

  MapSample root(String name) {
    roots.add(name);
    return claims(name);
  }

  /** Somebody's number. */
  MapSample says(String person, String claim, double credence) {
    return says(person, claim, Credence.of(credence));
  }

  MapSample says(String person, String claim, Credence credence) {
    return says(said(person, claim).withCredence(credence, Basis.STATED));
  }

  /** Somebody's number as the writer reads them. */
  MapSample estimated(String person, String claim, double credence) {
    return says(said(person, claim).withCredence(Credence.of(credence), Basis.READ));
  }

  MapSample says(String person, String claim, Position position) {
    return says(said(person, claim).withPosition(position, Basis.STATED));
  }

  private static Stance said(String person, String claim) {
    return Stance.of(claim(claim), person(person), NOWHERE);
  }

  MapSample says(Stance stance) {
    claims(stance.claim().local());
    stances.add(stance);
    return this;
  }

  /** Draws a relation from premises, given with spaces between them, to a claim or a relation. */
  MapSample draws(String id, Relation.Type type, String premises, String target) {
    relations.add(
        new Relation(
            id,
            type,
            List.of(premises.split(" ")).stream().map(MapSample::claim).toList(),
            type == Relation.Type.UNDERCUT
                ? Relation.Target.ofRelation(target)
                : Relation.Target.of(claim(target)),
            1,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            NOWHERE));
    return this;
  }

  MapSample declares(String person, String claim, String decides) {
    cruxes.add(
        new Crux(
            claim(claim),
            claim(decides),
            Optional.of(person).filter(p -> !p.isEmpty()).map(MapSample::person),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            NOWHERE));
    return this;
  }

  Debate debate() {
    return debate(new ArrayList<>(claims), relations, stances);
  }

  /** The same debate with the entries of its file in another order. */
  Debate shuffled(long seed) {
    Random random = new Random(seed);
    List<String> ids = new ArrayList<>(claims);
    List<Relation> drawn = new ArrayList<>(relations);
    List<Stance> said = new ArrayList<>(stances);
    Collections.shuffle(ids, random);
    Collections.shuffle(drawn, random);
    Collections.shuffle(said, random);
    return debate(ids, drawn, said);
  }

  private Debate debate(List<String> ids, List<Relation> drawn, List<Stance> said) {
    Map<String, Participant> people = new LinkedHashMap<>();
    for (Stance stance : said) {
      ParticipantId id = stance.participant();
      people.put(
          id.local(),
          new Participant(id, id.local(), Optional.empty(), false, Optional.empty(), NOWHERE));
    }
    Map<String, Claim> all = new LinkedHashMap<>();
    for (String id : ids) {
      all.put(
          id,
          new Claim(
              claim(id),
              id,
              Optional.empty(),
              List.of(),
              said.stream().filter(s -> s.claim().equals(claim(id))).toList(),
              List.of(),
              Optional.empty(),
              List.of(),
              Optional.empty(),
              List.of(),
              NOWHERE));
    }
    return new Debate(
        "d",
        "D",
        roots,
        Map.of(),
        people,
        Map.of(),
        all,
        drawn,
        cruxes,
        List.of(),
        List.of(),
        Optional.empty(),
        NOWHERE);
  }

  DebateMap map() {
    return new DebateMap(debate(), UnaryOperator.identity());
  }

  DebateReading reading() {
    return DebateReading.of(map(), Semantics.QUADRATIC_ENERGY, Set.of());
  }

  /** The reading of the root {@code c}. */
  RootReading read() {
    return reading().root(claim("c")).orElseThrow();
  }
}
