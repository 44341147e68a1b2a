package dev.moot.plugin.cruxes.declared;

import dev.moot.api.model.Keyword;

/** Who named a crux, by the sides of the claim that it decides. */
public enum NamedBy implements Keyword {
  /** People on both sides. */
  BOTH_SIDES,
  /** People on one side. */
  ONE_SIDE,
  /** Somebody whose side is not known or only read, or who takes none. */
  PEOPLE,
  /** The writer, and nobody in the debate. */
  WRITER
}
