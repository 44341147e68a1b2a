package dev.moot.plugin.cruxes.summary;

import dev.moot.api.model.Side;
import dev.moot.plugin.cruxes.argumentation.Swing;
import dev.moot.plugin.cruxes.argumentation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a verdict on a conclusion would come out otherwise than it does.
 *
 * @param holds whether it takes a claim to hold, or to fail
 * @param verdict what the verdict would then be
 */
record Turn(boolean holds, Verdict verdict) {

  /** The turns a claim could give to the verdict on a conclusion of strength {@code now}. */
  static List<Turn> of(Swing swing, double now) {
    List<Turn> turns = new ArrayList<>();
    Verdict present = Verdict.of(now);
    Verdict ifTrue = Verdict.of(swing.ifTrue());
    Verdict ifFalse = Verdict.of(swing.ifFalse());
    if (ifTrue != present) {
      turns.add(new Turn(true, ifTrue));
    }
    if (ifFalse != present) {
      turns.add(new Turn(false, ifFalse));
    }
    return turns;
  }

  /** The side it would be a turn to. */
  Side side() {
    return switch (verdict) {
      case ACCEPT -> Side.HOLDS;
      case UNDECIDED -> Side.UNSURE;
      case REJECT -> Side.DOUBTS;
    };
  }

  /** The message that says so. */
  String message() {
    return (holds ? "cruxes.map.holds." : "cruxes.map.fails.")
        + verdict.name().toLowerCase(Locale.ROOT);
  }
}
