package dev.moot.engine.render.theme;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Side;
import dev.moot.api.model.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One stance on a dot strip.
 *
 * @param at where along the strip, 0 to 100
 * @param level how many marks it is stacked on
 * @param side which way it leans
 * @param mark how we know it
 */
public record Dot(int at, int level, Side side, Mark mark) {

  /** Marks nearer than this would cover each other. */
  private static final int CLEARANCE = 4;

  /** The marks for {@code claim}, from left to right. */
  static List<Dot> of(Claim claim) {
    List<Stance> stances =
        claim.stances().stream()
            .sorted(Comparator.comparingDouble(Stance::strength).thenComparing(Stance::participant))
            .toList();
    List<Dot> dots = new ArrayList<>();
    for (Stance stance : stances) {
      int at = Percent.of(stance.strength());
      int level = 0;
      while (isTaken(dots, at, level)) {
        level++;
      }
      dots.add(new Dot(at, level, stance.side(), Mark.of(stance)));
    }
    return dots;
  }

  private static boolean isTaken(List<Dot> dots, int at, int level) {
    for (Dot dot : dots) {
      if (dot.level() == level && Math.abs(dot.at() - at) < CLEARANCE) {
        return true;
      }
    }
    return false;
  }
}
