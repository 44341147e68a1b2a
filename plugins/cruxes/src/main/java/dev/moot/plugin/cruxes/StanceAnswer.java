package dev.moot.plugin.cruxes;

import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Side;

/**
 * What somebody answers in one column.
 *
 * @param side {@code holds}, {@code doubts}, {@code unsure}, or empty where no answer is known
 * @param basis how it is known: {@code stated}, {@code derived}, {@code read}; empty with no answer
 * @param speaks {@code for} or {@code against} the main claim, {@code neither}, or empty where no
 *     answer is known
 */
public record StanceAnswer(String side, String basis, String speaks) {

  private static final StanceAnswer NONE = new StanceAnswer("", "", "");

  boolean isKnown() {
    return !side.isEmpty();
  }

  /** The answer of {@code person} in {@code column}. */
  static StanceAnswer of(StanceColumn column, ParticipantId person) {
    return column
        .claim()
        .stanceOf(person)
        .map(
            s ->
                new StanceAnswer(
                    s.side().word(), s.positionBasis().word(), speaks(s.side(), column)))
        .orElse(NONE);
  }

  private static String speaks(Side side, StanceColumn column) {
    if (side == Side.UNSURE || column.speaks().isEmpty()) {
      return "neither";
    }
    return side.word().equals(column.speaks()) ? "for" : "against";
  }
}
