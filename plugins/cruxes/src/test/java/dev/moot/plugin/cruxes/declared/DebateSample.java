package dev.moot.plugin.cruxes.declared;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Basis;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Position;
import dev.moot.api.model.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A debate {@code d} between {@code p} and {@code q} (and {@code r}), built up step by step. */
final class DebateSample {

  private static final SourceLocation NOWHERE = SourceLocation.ofFile("claims/d.yaml");

  private final Map<String, List<Stance>> stances = new LinkedHashMap<>();
  private final List<Crux> cruxes = new ArrayList<>();

  /** Says what {@code person} thinks of {@code claim}. */
  DebateSample stance(String person, String claim, Position position) {
    stances
        .computeIfAbsent(claim, c -> new ArrayList<>())
        .add(Stance.of(claim(claim), person(person), NOWHERE).withPosition(position, Basis.STATED));
    return this;
  }

  /** Declares {@code x} a crux for {@code c} between p and q; an empty {@code by} is the writer. */
  DebateSample crux(String by, Crux.Sharing shared) {
    return crux("x", by, shared, null);
  }

  DebateSample crux(String claim, String by, Crux.Sharing shared, String question) {
    cruxes.add(
        new Crux(
            claim(claim),
            claim("c"),
            Optional.of(by).filter(b -> !b.isEmpty()).map(this::person),
            List.of(person("p"), person("q")),
            Optional.ofNullable(shared),
            Optional.ofNullable(question),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            NOWHERE));
    return this;
  }

  Debate debate() {
    Map<String, Participant> people = new LinkedHashMap<>();
    for (String id : List.of("p", "q", "r")) {
      people.put(
          id, new Participant(person(id), id, Optional.empty(), false, Optional.empty(), NOWHERE));
    }
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (String id : List.of("c", "x", "y")) {
      claims.put(
          id,
          new Claim(
              claim(id),
              id,
              Optional.empty(),
              List.of(),
              stances.getOrDefault(id, List.of()),
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
        List.of("c"),
        Map.of(),
        people,
        Map.of(),
        claims,
        List.of(),
        cruxes,
        List.of(),
        List.of(),
        Optional.empty(),
        NOWHERE);
  }

  /** The label of the first crux. */
  DeclaredKind kind() {
    Debate debate = debate();
    return DeclaredKind.of(debate, debate.cruxes().get(0));
  }

  static ClaimId claim(String id) {
    return new ClaimId("d", id);
  }

  private ParticipantId person(String id) {
    return new ParticipantId("d", id);
  }
}
