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
    /** They crossed to the other side, or came to be unsure, or ceased to be; both is stated. */
    CHANGED_MIND,
    /** They stand on the same side, more firmly; both is stated. */
    SURER,
    /** They stand on the same side, less firmly; both is stated. */
    LESS_SURE,
    /** They said something again that differs in nothing that can be told. */
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
    if (!from.isSideStated() || !to.isSideStated()) {
      return Kind.READ;
    }
    if (from.side() != to.side()) {
      return Kind.CHANGED_MIND;
    }
    double firmer = to.side() == Side.UNSURE ? 0 : firmer(from, to);
    return firmer > 0 ? Kind.SURER : firmer < 0 ? Kind.LESS_SURE : Kind.RESTATED;
  }

  /**
   * How much firmer they became: by their words, and where those are the same by their numbers.
   * Words are not weighed against numbers: what a word stands for is our convention.
   */
  private static double firmer(Stance from, Stance to) {
    if (from.position().isPresent() != to.position().isPresent()) {
      return 0;
    }
    double words = firmness(from.position()) - firmness(to.position());
    return words == 0 && from.isStated() && to.isStated()
        ? Math.abs(to.strength() - 0.5) - Math.abs(from.strength() - 0.5)
        : -words;
  }

  private static double firmness(Optional<Position> position) {
    return position.map(p -> Math.abs(p.strength() - 0.5)).orElse(0.0);
  }
}
