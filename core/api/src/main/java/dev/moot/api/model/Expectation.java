package dev.moot.api.model;

import dev.moot.api.diagnostic.SourceLocation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * "I will update if ...": what somebody said would move them, before it happened.
 *
 * @param id its name within the debate
 * @param by who would move
 * @param on the claim they would move on
 * @param direction which way
 * @param condition what would have to happen
 * @param due by when
 * @param status whether it has
 * @param outcome what happened
 * @param estimated whether it is the writer's reading: of a hedge, or because there are no words of
 *     theirs for it; one that is not was stated by the person
 * @param quote where they said so
 * @param location where it is written
 */
public record Expectation(
    String id,
    ParticipantId by,
    ClaimId on,
    Direction direction,
    String condition,
    Optional<LocalDate> due,
    Status status,
    Optional<String> outcome,
    boolean estimated,
    Optional<Quote> quote,
    SourceLocation location) {

  /** Which way somebody would move. */
  public enum Direction implements Keyword {
    /** Towards holding the claim. */
    UP,
    /** Towards doubting it. */
    DOWN
  }

  /** Whether the condition came about. */
  public enum Status implements Keyword {
    OPEN,
    MET,
    NOT_MET
  }
}
