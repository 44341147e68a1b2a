package dev.moot.api.draft;

import dev.moot.api.model.Basis;
import dev.moot.api.model.Credence;
import dev.moot.api.model.Position;
import java.util.Optional;

/**
 * What somebody thinks of a claim, and how that is known. It has a position, a credence or both.
 *
 * @param participant key of who holds it
 * @param position the view in words
 * @param credence the view as a number
 * @param basis how it is known: pages never show a reading as if somebody had said it
 * @param derived how the number was worked out from the one in the quote; there if, and only if, it
 *     was
 * @param quote where they say so
 */
public record DraftStance(
    String participant,
    Optional<Position> position,
    Optional<Credence> credence,
    Basis basis,
    Optional<String> derived,
    Optional<DraftQuote> quote) {

  public DraftStance {
    if (position.isEmpty() && credence.isEmpty()) {
      throw new IllegalArgumentException("a stance needs a position or a number");
    }
    if (basis != Basis.READ && quote.isEmpty()) {
      throw new IllegalArgumentException("a stance without words of theirs is a reading");
    }
    if (derived.isPresent() != (basis == Basis.DERIVED)
        || (derived.isPresent() && credence.isEmpty())) {
      throw new IllegalArgumentException("a number that is worked out says how");
    }
  }

  /** What {@code quote} says of itself. */
  public static DraftStance stated(
      String participant,
      Optional<Position> position,
      Optional<Credence> credence,
      DraftQuote quote) {
    return new DraftStance(
        participant, position, credence, Basis.STATED, Optional.empty(), Optional.of(quote));
  }

  /** What a file says that somebody thinks, without words of theirs. */
  public static DraftStance read(
      String participant, Optional<Position> position, Optional<Credence> credence) {
    return new DraftStance(
        participant, position, credence, Basis.READ, Optional.empty(), Optional.empty());
  }
}
