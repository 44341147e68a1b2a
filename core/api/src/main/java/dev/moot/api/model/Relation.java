package dev.moot.api.model;

import dev.moot.api.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * How claims bear on a claim, or on another relation.
 *
 * @param id its name within the debate; {@code supports}/{@code attacks} sugar makes one up
 * @param type in which way they bear
 * @param premises the claims that bear; several together are linked: they count only jointly
 * @param target what they bear on: a claim's id, or for an undercut the id of a relation
 * @param strength how much, 0 to 1
 * @param by whom the file names as who draws the relation; see {@link #drawnBy}
 * @param scheme the argument scheme, by name
 * @param quote where they draw it
 * @param location where it is written
 */
public record Relation(
    String id,
    Type type,
    List<ClaimId> premises,
    Target target,
    double strength,
    Optional<ParticipantId> by,
    Optional<String> scheme,
    Optional<Quote> quote,
    SourceLocation location) {

  private static final double STRONG = 0.75;
  private static final double SOME = 0.45;

  public Relation {
    premises = List.copyOf(premises);
  }

  /** The ways in which claims bear on one another. */
  public enum Type implements Keyword {
    /** The premises are a reason for the target. */
    SUPPORT,
    /** The premises are a reason against the target. */
    ATTACK,
    /** The premises weaken the step that another relation makes, whatever its ends are worth. */
    UNDERCUT,
    /** The target does not hold unless the premises do. */
    REQUIRES,
    /** Premises and target cannot both hold. */
    CONTRADICTS,
    /** The premises say what the target says; counts for nothing. */
    REPHRASES
  }

  /** How much a relation weighs, in words. */
  public enum Weight implements Keyword {
    STRONG,
    SOME,
    WEAK
  }

  /**
   * What a relation points at: exactly one of the two is present.
   *
   * @param claim the claim, unless the relation is an undercut
   * @param relation local id of the relation that an undercut weakens
   */
  public record Target(Optional<ClaimId> claim, Optional<String> relation) {
    public Target {
      if (claim.isPresent() == relation.isPresent()) {
        throw new IllegalArgumentException("a relation targets a claim or a relation");
      }
    }

    public static Target of(ClaimId claim) {
      return new Target(Optional.of(claim), Optional.empty());
    }

    public static Target ofRelation(String relation) {
      return new Target(Optional.empty(), Optional.of(relation));
    }
  }

  /** How much it weighs, which is the writer's reading; empty at full strength. */
  public Optional<Weight> weight() {
    if (strength >= 1) {
      return Optional.empty();
    }
    return Optional.of(
        strength >= STRONG ? Weight.STRONG : strength >= SOME ? Weight.SOME : Weight.WEAK);
  }

  /**
   * Who drew this step: whom it names, if their words for it are there. Without them it is a step
   * of the writer's map, and nobody else's.
   */
  public Optional<ParticipantId> drawnBy() {
    return by.filter(
        who -> quote.filter(q -> q.by().filter(w -> !w.equals(who.local())).isEmpty()).isPresent());
  }

  public boolean targets(ClaimId claim) {
    return target.claim().filter(claim::equals).isPresent();
  }
}
