package dev.moot.api.model;

import dev.moot.api.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A claim that somebody says a disagreement turns on. What we compute is never one of these.
 *
 * @param claim the crux itself
 * @param decides the claim it decides
 * @param declaredBy the participant who says so; empty when the writer does
 * @param participants between whom it lies
 * @param shared whether the other side was said to agree, or did; see {@link #isConfirmed}
 * @param confirmedBy who of the other side agrees
 * @param shortForm the question in a few words, for the head of a column
 * @param question the question it comes to, worded so that "yes" means the claim holds
 * @param ifTrue what follows if it holds
 * @param ifFalse what follows if it does not
 * @param settledBy what would settle it
 * @param quote where it is declared
 * @param note anything a reader should know
 * @param location where it is written
 */
public record Crux(
    ClaimId claim,
    ClaimId decides,
    Optional<ParticipantId> declaredBy,
    List<ParticipantId> participants,
    Optional<Sharing> shared,
    Optional<Confirmation> confirmedBy,
    Optional<String> shortForm,
    Optional<String> question,
    Optional<String> ifTrue,
    Optional<String> ifFalse,
    Optional<String> settledBy,
    Optional<Quote> quote,
    Optional<String> note,
    SourceLocation location) {

  public Crux {
    participants = List.copyOf(participants);
  }

  /**
   * Whether somebody agrees that it is a crux, in words of theirs: whoever is said to agree without
   * them is only claimed to. {@link Debate#isConfirmed} says whether they may speak for the other
   * side.
   */
  public boolean isConfirmed() {
    return confirmedBy
        .filter(c -> c.quote().filter(q -> q.isOf(c.by())).isPresent())
        .filter(c -> declaredBy.filter(c.by()::equals).isEmpty())
        .isPresent();
  }

  /**
   * Who says that it is a crux: whoever declares it, and whoever confirmed it in words of theirs.
   */
  public List<ParticipantId> namedBy() {
    return Stream.concat(
            declaredBy.stream(),
            confirmedBy.filter(c -> isConfirmed()).map(Confirmation::by).stream())
        .toList();
  }

  /** Whether that somebody declares it is the writer's reading: no words of theirs are there. */
  public boolean isReading() {
    return declaredBy.filter(by -> quote.filter(q -> q.isOf(by)).isEmpty()).isPresent();
  }

  /** Whether it is said to be the crux of both sides, and the other side's words are missing. */
  public boolean isOnlyClaimed() {
    return (shared.isPresent() || confirmedBy.isPresent()) && !isConfirmed();
  }

  /**
   * That somebody agrees that it is the crux of both sides.
   *
   * @param by who
   * @param quote in which words
   */
  public record Confirmation(ParticipantId by, Optional<Quote> quote) {}

  /** Whether a crux is one for both sides. */
  public enum Sharing implements Keyword {
    /** One side says that it is the crux of both. */
    CLAIMED,
    /** The other side agrees. */
    CONFIRMED
  }
}
