package dev.moot.plugin.cruxes.declared;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Position;
import dev.moot.api.model.Quote;
import dev.moot.fixtures.DebateBuilder;
import java.util.List;
import java.util.Optional;

/** A debate {@code d} between {@code p} and {@code q} (and {@code r}), built up step by step. */
final class DebateSample {

  private final DebateBuilder debate =
      DebateBuilder.debate("d").people("p", "q", "r").roots("c").claims("x", "y");

  /** Says what {@code person} thinks of {@code claim}. */
  DebateSample stance(String person, String claim, Position position) {
    debate.stance(person, claim, position);
    return this;
  }

  /** Declares {@code x} a crux for {@code c} between p and q; an empty {@code by} is the writer. */
  DebateSample crux(String by, Crux.Sharing shared) {
    return crux("x", by, shared, null);
  }

  /** The same, confirmed by {@code q}; with no words that is only a claim. */
  DebateSample confirmed(Optional<String> words) {
    Optional<Quote> quote = words.map(DebateSample::quote);
    debate.crux(
        "x",
        "c",
        Optional.of("p"),
        List.of("p", "q"),
        Optional.of(Crux.Sharing.CONFIRMED),
        Optional.of(new Crux.Confirmation(new ParticipantId("d", "q"), quote)),
        Optional.empty(),
        Optional.of(quote("It turns on that.")));
    return this;
  }

  private static Quote quote(String words) {
    return new Quote(
        Optional.empty(),
        Optional.empty(),
        words,
        Optional.empty(),
        Optional.empty(),
        SourceLocation.ofFile("claims/d.yaml"));
  }

  DebateSample crux(String claim, String by, Crux.Sharing shared, String question) {
    debate.crux(
        claim,
        "c",
        Optional.of(by).filter(b -> !b.isEmpty()),
        List.of("p", "q"),
        Optional.ofNullable(shared),
        Optional.empty(),
        Optional.ofNullable(question),
        Optional.of(quote("It turns on that.")));
    return this;
  }

  Debate debate() {
    return debate.build();
  }

  /** The label of the first crux. */
  DeclaredKind kind() {
    Debate built = debate();
    return DeclaredKind.of(built, built.cruxes().get(0));
  }

  static ClaimId claim(String id) {
    return new ClaimId("d", id);
  }
}
