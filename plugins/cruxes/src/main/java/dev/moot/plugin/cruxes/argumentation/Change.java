package dev.moot.plugin.cruxes.argumentation;

/** What happens to a verdict. */
public enum Change {
  /** From accepting to rejecting, or back. */
  FLIP,
  /** Into or out of being undecided. */
  TIP,
  /** Nothing. */
  NONE;

  /** The change from one verdict to another; the same in both directions. */
  public static Change between(Verdict one, Verdict other) {
    if (one == other) {
      return NONE;
    }
    return one.opposes(other) ? FLIP : TIP;
  }
}
