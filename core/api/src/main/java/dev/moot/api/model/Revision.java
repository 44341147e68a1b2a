package dev.moot.api.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A change somebody made to a claim while the debate went on.
 *
 * @param by who changed it
 * @param change in which way
 * @param from how it was worded before
 * @param quote where they did so
 * @param date when
 */
public record Revision(
    ParticipantId by,
    Change change,
    Optional<String> from,
    Optional<Quote> quote,
    Optional<LocalDate> date) {

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
