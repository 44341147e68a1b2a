package dev.moot.api.model;

import java.util.Optional;

/**
 * A step from one view of a claim to the next, of one person.
 *
 * @param from what they thought before
 * @param to what they thought after
 * @param kind what the step amounts to
 */
public record ViewChange(Stance from, Stance to, Kind kind) {

  /** What a step amounts to. */
  public enum Kind implements Keyword {
    /**
     * They crossed to the other side, or said in words that they came to be unsure or ceased to be;
     * both is stated.
     */
    CHANGED_MIND,
    /** They stand on the same side, more firmly; both is stated. */
    SURER,
    /** They stand on the same side, less firmly; both is stated. */
    LESS_SURE,
    /** They said something again; what it amounts to cannot be told. */
    RESTATED,
    /** One of the two views, or both, is the writer's reading: nothing is said of the step. */
    READ
  }

  /** The step from {@code from} to {@code to}. */
  static ViewChange of(Stance from, Stance to) {
    return new ViewChange(from, to, kind(from, to));
  }

  /** Whether they came to stand elsewhere, by what they said both times. */
  public boolean isChangedMind() {
    return kind == Kind.CHANGED_MIND;
  }

  private static Kind kind(Stance from, Stance to) {
    if (!isSaid(from) || !isSaid(to)) {
      return Kind.READ;
    }
    if (from.side() != to.side() && isCrossing(from, to)) {
      return Kind.CHANGED_MIND;
    }
    double firmer = firmer(from, to);
    return firmer > 0 ? Kind.SURER : firmer < 0 ? Kind.LESS_SURE : Kind.RESTATED;
  }

  private static boolean isSaid(Stance stance) {
    return stance.isSideStated() || stance.isStated();
  }

  /**
   * Whether the two sides, which differ, are so by more than our convention: where a number counts
   * as leaning is ours, so that one who went from 54 % to 56 % has crossed nothing.
   */
  private static boolean isCrossing(Stance from, Stance to) {
    boolean inWords = from.position().isPresent() && to.position().isPresent();
    boolean opposite = from.side() != Side.UNSURE && to.side() != Side.UNSURE;
    return from.isSideStated() && to.isSideStated() && (inWords || opposite);
  }

  /**
   * How much firmer they became: by their words, and where those are the same by their numbers.
   * Words are not weighed against numbers: what a word stands for is our convention.
   */
  private static double firmer(Stance from, Stance to) {
    if (from.position().isPresent() != to.position().isPresent()) {
      return 0;
    }
    double words = firmness(to.position()) - firmness(from.position());
    return words == 0 && from.isStated() && to.isStated()
        ? firmer(from.credence().orElseThrow(), to.credence().orElseThrow())
        : words;
  }

  private static double firmness(Optional<Position> position) {
    return position.map(p -> Math.abs(p.strength() - 0.5)).orElse(0.0);
  }

  /**
   * Positive or negative only where both lean the same way, however little, or the later is even,
   * and both ends went the same way.
   */
  private static double firmer(Credence from, Credence to) {
    double low = to.least() - from.least();
    double high = to.most() - from.most();
    double moved = low * high < 0 ? 0 : low + high;
    if (from.least() > 0.5 && to.least() >= 0.5) {
      return moved;
    }
    return from.most() < 0.5 && to.most() <= 0.5 ? -moved : 0;
  }
}
