package dev.moot.plugin.cruxes.pair;

import dev.moot.api.model.Keyword;
import dev.moot.api.model.Side;
import dev.moot.api.model.Stance;

/**
 * What two people's views of one claim come to. Agreement and split are what both stated; as soon
 * as the side of one of them is read or worked out, it is told apart. In the order of the page.
 */
public enum Shared implements Keyword {
  /** Both said that they hold it, or both that they doubt it. */
  AGREED,
  /** One said that they hold it, the other that they doubt it. */
  SPLIT,
  /** Both said what they think, and one of them or both lean neither way. */
  UNDECIDED,
  /** On one side, but not by what both said. */
  ALIKE_READ,
  /** On opposite sides, but not by what both said. */
  APART_READ,
  /** One of them or both lean neither way, but not by what both said. */
  UNDECIDED_READ;

  /** What two views of one claim come to. */
  static Shared of(Stance one, Stance other) {
    boolean stated = one.isSideStated() && other.isSideStated();
    if (one.side() == Side.UNSURE || other.side() == Side.UNSURE) {
      return stated ? UNDECIDED : UNDECIDED_READ;
    }
    if (one.side() == other.side()) {
      return stated ? AGREED : ALIKE_READ;
    }
    return stated ? SPLIT : APART_READ;
  }
}
