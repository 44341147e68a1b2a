package dev.moot.api.model;

import java.util.Optional;

/**
 * A word as it is used in one debate.
 *
 * @param id the word, as an id
 * @param text its definition
 * @param by who defined it
 * @param quote where they did
 * @param askedBy who asked what it means
 */
public record Term(
    String id,
    String text,
    Optional<ParticipantId> by,
    Optional<Quote> quote,
    Optional<ParticipantId> askedBy) {

  /** Whether that somebody defined it so is the writer's reading: no words of theirs are there. */
  public boolean isReading() {
    return by.filter(who -> quote.filter(q -> q.isOf(who)).isEmpty()).isPresent();
  }
}
