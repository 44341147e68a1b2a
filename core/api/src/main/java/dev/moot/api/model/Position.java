package dev.moot.api.model;

/** A participant's view of a claim in words, from full acceptance to full rejection. */
public enum Position implements Keyword {
  ACCEPT(0.80),
  LEAN_ACCEPT(0.65),
  UNSURE(0.50),
  LEAN_REJECT(0.35),
  REJECT(0.20);

  private final double strength;

  Position(double strength) {
    this.strength = strength;
  }

  /** Where it is drawn, and what it counts as, when no credence is known; 0 to 1. */
  public double strength() {
    return strength;
  }
}
