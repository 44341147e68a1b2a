package dev.moot.api.model;

import dev.moot.api.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A claim that somebody says a disagreement turns on. What we compute is never one of these.
 *
 * @param claim the crux itself
 * @param decides the claim it decides
 * @param declaredBy the participant who says so; empty when the writer does
 * @param participants between whom it lies
 * @param shared whether the other side was said to agree, or did
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

  /** Whether a crux is one for both sides. */
  public enum Sharing implements Keyword {
    /** One side says that it is the crux of both. */
    CLAIMED,
    /** The other side agrees. */
    CONFIRMED
  }
}
