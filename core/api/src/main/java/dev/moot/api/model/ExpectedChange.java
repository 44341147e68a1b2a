package dev.moot.api.model;

import java.util.List;
import java.util.Optional;

/**
 * Which way an expectation would move somebody, seen from where they stand: only who stands on a
 * side already can become firmer in it, and only by what they said themselves.
 */
public enum ExpectedChange implements Keyword {
  /** Somebody who does not hold the claim would come nearer to it. */
  TOWARDS,
  /** Somebody who does not doubt the claim would go further from it. */
  AWAY,
  /** Somebody who holds the claim would hold it more firmly. */
  FIRMER_FOR,
  /** Somebody who doubts the claim would doubt it more firmly. */
  FIRMER_AGAINST;

  /**
   * The change of somebody who stands where {@code side} says; empty where they did not state a
   * view of the claim.
   */
  public static ExpectedChange of(Expectation.Direction direction, Optional<Side> side) {
    return switch (direction) {
      case UP -> side.filter(Side.HOLDS::equals).isPresent() ? FIRMER_FOR : TOWARDS;
      case DOWN -> side.filter(Side.DOUBTS::equals).isPresent() ? FIRMER_AGAINST : AWAY;
    };
  }

  /**
   * The change that {@code expectation} speaks of.
   *
   * @param wordings the claim it is on, in every debate that words it
   */
  public static ExpectedChange of(Expectation expectation, List<Claim> wordings) {
    return of(
        expectation.direction(),
        wordings.stream()
            .flatMap(claim -> claim.stanceOf(expectation.by()).stream())
            .findFirst()
            .filter(Stance::isSideStated)
            .map(Stance::side));
  }
}
