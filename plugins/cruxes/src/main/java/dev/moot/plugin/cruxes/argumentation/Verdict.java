package dev.moot.plugin.cruxes.argumentation;

/** What a strength comes to in words. */
public enum Verdict {
  ACCEPT,
  UNDECIDED,
  REJECT;

  private static final double ACCEPTED_FROM = 0.55;
  private static final double REJECTED_TO = 0.45;

  /** {@link #ACCEPT} from .55 up, {@link #REJECT} from .45 down, rounding errors forgiven. */
  public static Verdict of(double strength) {
    if (strength >= ACCEPTED_FROM - Rounding.TOLERANCE) {
      return ACCEPT;
    }
    return strength <= REJECTED_TO + Rounding.TOLERANCE ? REJECT : UNDECIDED;
  }

  /** Whether one accepts and the other rejects. */
  public boolean opposes(Verdict other) {
    return this != UNDECIDED && other != UNDECIDED && this != other;
  }
}
