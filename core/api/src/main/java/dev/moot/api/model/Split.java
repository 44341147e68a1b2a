package dev.moot.api.model;

import java.util.Collection;

/**
 * How the participants divide over a claim.
 *
 * @param holds how many hold it
 * @param doubts how many doubt it
 * @param unsure how many took a stance without leaning
 */
public record Split(int holds, int doubts, int unsure) {

  /** The split that {@code stances} make. */
  public static Split of(Collection<Stance> stances) {
    int holds = 0;
    int doubts = 0;
    int unsure = 0;
    for (Stance stance : stances) {
      Side side = stance.side();
      if (side == Side.HOLDS) {
        holds++;
      } else if (side == Side.DOUBTS) {
        doubts++;
      } else {
        unsure++;
      }
    }
    return new Split(holds, doubts, unsure);
  }

  /** How many took a stance at all. */
  public int voices() {
    return holds + doubts + unsure;
  }

  /** Whether some hold it and some doubt it. */
  public boolean isContested() {
    return holds > 0 && doubts > 0;
  }

  /**
   * Whether two or more took a stance and all of them lean the same way. It says nothing of those
   * who took none, so it does not mean that a claim is settled.
   */
  public boolean isOnOneSide() {
    return voices() > 1 && (holds == voices() || doubts == voices());
  }

  /** How evenly it is divided: the smaller of the two sides. */
  public int contention() {
    return Math.min(holds, doubts);
  }
}
