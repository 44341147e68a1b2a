package dev.moot.plugin.cruxes.argumentation;

/**
 * What a claim does between people, in the order in which the kinds are tried. Computed from the
 * map alone: what anybody declared does not enter.
 */
public enum CruxKind {
  /**
   * For two people it flips the verdict on the conclusion, and they are of opposite verdicts both
   * on it and on the conclusion.
   */
  DOUBLE_CRUX("double crux"),
  /** It changes the verdict of some more than that of others. */
  ONE_SIDED_CRUX("one-sided crux"),
  /** It moves the conclusion, but changes everyone's verdict alike, or nobody's. */
  LEVER("lever"),
  /** It does not move the conclusion for anyone, at least not alone; see {@link JointSwing}. */
  IDLE("idle");

  private final String word;

  CruxKind(String word) {
    this.word = word;
  }

  /** Its name in reports. */
  public String word() {
    return word;
  }
}
