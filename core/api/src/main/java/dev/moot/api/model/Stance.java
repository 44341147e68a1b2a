package dev.moot.api.model;

import dev.moot.api.diagnostic.SourceLocation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One participant's view of one claim. It has a position, a credence or both.
 *
 * @param claim the claim it is about
 * @param participant who holds it
 * @param position the view in words
 * @param credence the view as a number
 * @param estimated whether the number is the writer's reading; a number that is not was stated by
 *     the person
 * @param hedge their own hedging words
 * @param quote where they say so
 * @param note why, in a sentence of the writer's
 * @param date when they said so
 * @param location where it is written
 */
public record Stance(
    ClaimId claim,
    ParticipantId participant,
    Optional<Position> position,
    Optional<Credence> credence,
    boolean estimated,
    Optional<String> hedge,
    Optional<Quote> quote,
    Optional<String> note,
    Optional<LocalDate> date,
    SourceLocation location) {

  /**
   * The claim's strength in this participant's eyes, 0 to 1: the credence, else what the position
   * stands for.
   */
  public double strength() {
    return credence.map(Credence::value).or(() -> position.map(Position::strength)).orElse(0.5);
  }

  /** Which way it leans; a position says so first, a number only where there is none. */
  public Side side() {
    return Side.of(position.map(Position::strength).orElseGet(this::strength));
  }

  /**
   * Whether the person gave the number themselves; false for readings and for words without a
   * number.
   */
  public boolean isStated() {
    return credence.isPresent() && !estimated;
  }
}
