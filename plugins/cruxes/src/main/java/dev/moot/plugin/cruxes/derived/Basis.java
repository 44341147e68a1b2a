package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.Keyword;
import dev.moot.api.model.Stance;

/** Where a base score comes from. */
public enum Basis implements Keyword {
  /** A number that the person gave. */
  STATED,
  /** A position in words, such as {@code lean-accept}. */
  WORDS,
  /** The writer's reading of what the person said. */
  ESTIMATED,
  /** Nothing is known of what the person thinks: the neutral score. */
  MISSING;

  /** The basis of somebody's stance. */
  public static Basis of(Stance stance) {
    if (stance.isStated()) {
      return STATED;
    }
    boolean words = stance.credence().isEmpty() && !stance.isReading();
    return words ? WORDS : ESTIMATED;
  }
}
