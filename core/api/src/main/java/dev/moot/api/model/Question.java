package dev.moot.api.model;

import java.util.List;
import java.util.Optional;

/**
 * Something asked in the debate.
 *
 * @param by who asked
 * @param text the question
 * @param about the claim it is about
 * @param quote where it was asked
 * @param answeredBy the claims that answer it; none while it is open
 */
public record Question(
    Optional<ParticipantId> by,
    String text,
    Optional<ClaimId> about,
    Optional<Quote> quote,
    List<ClaimId> answeredBy) {

  public Question {
    answeredBy = List.copyOf(answeredBy);
  }

  /** Whether that somebody asked it is the writer's reading: no words of theirs are there. */
  public boolean isReading() {
    return by.filter(who -> quote.filter(q -> q.isOf(who)).isEmpty()).isPresent();
  }
}
