package dev.moot.api.draft;

import dev.moot.api.model.Credence;
import dev.moot.api.model.Position;
import java.util.Optional;

/**
 * What somebody thinks of a claim, as the text itself has it: a vote, a number that was given. It
 * has a position, a credence or both.
 *
 * @param participant key of who holds it
 * @param position the view in words
 * @param credence the view as a number
 * @param quote where they say so
 */
public record DraftStance(
    String participant,
    Optional<Position> position,
    Optional<Credence> credence,
    Optional<DraftQuote> quote) {

  public DraftStance {
    if (position.isEmpty() && credence.isEmpty()) {
      throw new IllegalArgumentException("a stance needs a position or a number");
    }
  }
}
