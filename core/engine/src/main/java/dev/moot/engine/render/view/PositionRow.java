package dev.moot.engine.render.view;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Credence;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Side;
import dev.moot.api.model.Stance;
import dev.moot.engine.render.theme.Mark;
import dev.moot.engine.render.theme.Percent;

/**
 * A stance with what is needed to draw it.
 *
 * @param participant who holds it
 * @param claim what it is about
 * @param stance the stance
 * @param side which way it leans
 * @param mark how we know it
 * @param at where it is, in percent
 * @param lo lower end of the band for what was read out of words
 * @param hi upper end of that band
 */
public record PositionRow(
    Participant participant,
    Claim claim,
    Stance stance,
    Side side,
    Mark mark,
    int at,
    int lo,
    int hi) {

  /**
   * How far a reading of a number, or of words alone, may be off when the writer gives no range; in
   * percent.
   */
  private static final int NUMBER_BAND = 5;

  private static final int WORDS_BAND = 12;

  public static PositionRow of(Participant participant, Claim claim, Stance stance) {
    int at = Percent.of(stance.strength());
    int lo = at;
    int hi = at;
    Mark mark = Mark.of(stance);
    if (mark == Mark.READ || mark == Mark.WORDS) {
      int band = stance.credence().isPresent() ? NUMBER_BAND : WORDS_BAND;
      lo = at - band;
      hi = at + band;
    }
    if (stance
        .credence()
        .filter(c -> !c.isExact() && c.min().isPresent() && c.max().isPresent())
        .isPresent()) {
      Credence credence = stance.credence().get();
      lo = Percent.of(credence.min().orElseThrow());
      hi = Percent.of(credence.max().orElseThrow());
    }
    return new PositionRow(
        participant, claim, stance, stance.side(), mark, at, Math.max(0, lo), Math.min(100, hi));
  }
}
