package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.Basis;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Credence;
import dev.moot.api.model.Debate;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Position;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Stance;
import dev.moot.fixtures.DebateBuilder;
import dev.moot.plugin.cruxes.argumentation.Semantics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A debate {@code d} with the root {@code c}, built up step by step. */
public final class MapSample {

  private final DebateBuilder debate = DebateBuilder.debate("d").roots("c");

  public static ClaimId claim(String name) {
    return DebateBuilder.debate("d").claimId(name);
  }

  public static ParticipantId person(String name) {
    return new ParticipantId("d", name);
  }

  public MapSample claims(String... names) {
    debate.claims(names);
    return this;
  }

  public MapSample root(String name) {
    debate.roots(name);
    return this;
  }

  /** Somebody's number. */
  public MapSample says(String person, String claim, double credence) {
    return says(person, claim, Credence.of(credence));
  }

  public MapSample says(String person, String claim, Credence credence) {
    return says(debate.said(person, claim).withCredence(credence, Basis.STATED));
  }

  /** Somebody's number as the writer reads them. */
  public MapSample estimated(String person, String claim, double credence) {
    return says(debate.said(person, claim).withCredence(Credence.of(credence), Basis.READ));
  }

  public MapSample says(String person, String claim, Position position) {
    return says(debate.said(person, claim).withPosition(position, Basis.STATED));
  }

  public MapSample says(Stance stance) {
    debate.stance(stance);
    return this;
  }

  /** Draws a relation from premises, given with spaces between them, to a claim or a relation. */
  public MapSample draws(String id, Relation.Type type, String premises, String target) {
    debate.relation(id, type, premises, target);
    return this;
  }

  public MapSample declares(String person, String claim, String decides) {
    debate.crux(
        claim,
        decides,
        Optional.of(person).filter(p -> !p.isEmpty()),
        List.of(),
        Optional.empty(),
        Optional.empty());
    return this;
  }

  public Debate debate() {
    return debate.build();
  }

  /** The same debate with the entries of its file in another order. */
  public Debate shuffled(long seed) {
    return debate.shuffled(seed);
  }

  public DebateMap map() {
    return new DebateMap(debate(), UnaryOperator.identity());
  }

  public DebateReading reading() {
    return DebateReading.of(map(), Semantics.QUADRATIC_ENERGY, Set.of());
  }

  /** The reading of the root {@code c}. */
  public RootReading read() {
    return reading().root(claim("c")).orElseThrow();
  }
}
