package dev.moot.engine.render.theme;

import dev.moot.api.model.Keyword;
import dev.moot.api.model.Stance;

/** How a stance is drawn on an axis. No two of these look alike. */
public enum Mark implements Keyword {
  /** The person gave the number. */
  STATED,
  /** The number was worked out from one that the person gave. */
  DERIVED,
  /** The number, or the position where there is none, is the writer's reading. */
  READ,
  /** The person said where they stand, without a number: its place is our convention. */
  WORDS;

  /** The mark of {@code stance}. */
  public static Mark of(Stance stance) {
    if (stance.credence().isEmpty()) {
      return stance.isSideStated() ? WORDS : READ;
    }
    return switch (stance.numberBasis()) {
      case STATED -> STATED;
      case DERIVED -> DERIVED;
      case READ -> READ;
    };
  }
}
