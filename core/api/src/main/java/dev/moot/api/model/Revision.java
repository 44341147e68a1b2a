package dev.moot.api.model;

import dev.moot.api.diagnostic.SourceLocation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A change somebody made to a claim while the debate went on.
 *
 * @param by who changed it
 * @param change in which way
 * @param from how it was worded before, in the writer's words or in those of a source
 * @param quote where they did so
 * @param date when
 * @param location where it is written
 */
public record Revision(
    ParticipantId by,
    Change change,
    Optional<Wording> from,
    Optional<Quote> quote,
    Optional<LocalDate> date,
    SourceLocation location) {

  /** Whether it is the writer's reading: no words of the person are there for it. */
  public boolean isReading() {
    return quote.filter(q -> q.isOf(by)).isEmpty();
  }

  /** Whether it is known to have been made after {@code day}. */
  public boolean isAfter(LocalDate day) {
    return date.filter(d -> d.isAfter(day)).isPresent();
  }

  /** The ways in which a claim moves. */
  public enum Change implements Keyword {
    /** Less is claimed than before. */
    NARROWED,
    /** It is claimed no more. */
    WITHDRAWN,
    /** The same is claimed, on better grounds. */
    ADDED_SUPPORT,
    /** The same is claimed, in other words. */
    CLARIFIED
  }
}
