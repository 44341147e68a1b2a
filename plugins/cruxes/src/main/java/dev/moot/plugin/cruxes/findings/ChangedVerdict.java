package dev.moot.plugin.cruxes.findings;

import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Side;
import dev.moot.plugin.cruxes.argumentation.Verdict;

/**
 * How somebody's verdict on a root would come out otherwise than it does.
 *
 * @param person whose verdict
 * @param holds whether it takes the claim to hold, or to fail
 * @param verdict what the verdict would then be
 * @param crosses whether they would leave one side for the other
 */
public record ChangedVerdict(
    ParticipantId person, boolean holds, Verdict verdict, boolean crosses) {

  /** The side it would be a change to. */
  Side side() {
    return side(verdict);
  }

  /** The side that a verdict takes. */
  static Side side(Verdict verdict) {
    return switch (verdict) {
      case ACCEPT -> Side.HOLDS;
      case UNDECIDED -> Side.UNSURE;
      case REJECT -> Side.DOUBTS;
    };
  }
}
