package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.Keyword;
import dev.moot.api.model.Stance;

/** Where a base score comes from. */
public enum Basis implements Keyword {
  /** A number that the person gave. */
  STATED,
  /** A number worked out from one that the person gave. */
  DERIVED,
  /** A position in words, such as {@code lean-accept}. */
  WORDS,
  /** The writer's reading of what the person said. */
  ESTIMATED,
  /** Nothing is known of what the person thinks: the neutral score. */
  MISSING;

  /** The basis of somebody's stance. */
  public static Basis of(Stance stance) {
    if (stance.credence().isEmpty()) {
      return stance.isSideStated() ? WORDS : ESTIMATED;
    }
    return switch (stance.numberBasis()) {
      case STATED -> STATED;
      case DERIVED -> DERIVED;
      case READ -> ESTIMATED;
    };
  }
}
