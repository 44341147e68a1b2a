package dev.moot.engine.numeral;

/** Whether a number is meant as itself or as an end of what may be. */
public enum Bound {
  NONE,
  /** At most this. */
  UPPER,
  /** At least this. */
  LOWER,
  /** One of the two, and the words do not say which: "generously". */
  EITHER
}
