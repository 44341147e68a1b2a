package dev.moot.plugin.cruxes.argumentation;

/**
 * A gradual semantics: a rule that gives each argument a strength in [0, 1] from its base score and
 * from what bears on it. Each is an {@link Aggregation} and an {@link Influence}.
 */
public enum Semantics {

  /**
   * DF-QuAD: Rago, Toni, Aurisicchio and Baroni, "Discontinuity-Free Decision Support with
   * Quantitative Argumentation Debates", KR 2016. One input of strength 1 outweighs any number of
   * weaker ones on its side, so that two of them hide each other: see {@link JointSwing}.
   */
  DF_QUAD(Aggregation.PRODUCT, Influence.LINEAR),

  /**
   * The quadratic energy model: Potyka, "Continuous Dynamical Systems for Weighted Bipolar
   * Argumentation", KR 2018.
   */
  QUADRATIC_ENERGY(Aggregation.SUM, Influence.QUADRATIC),

  /**
   * Euler-based: Amgoud and Ben-Naim, "Evaluation of Arguments in Weighted Bipolar Graphs", ECSQARU
   * 2017 and International Journal of Approximate Reasoning 99, 2018. No attack takes a strength
   * below the square of its base score, so that its flips mean little.
   */
  EULER_BASED(Aggregation.SUM, Influence.EULER);

  private final Aggregation aggregation;
  private final Influence influence;

  Semantics(Aggregation aggregation, Influence influence) {
    this.aggregation = aggregation;
    this.influence = influence;
  }

  /** How inputs are summed up. */
  public Aggregation aggregation() {
    return aggregation;
  }

  /** What the sum does to the base score. */
  public Influence influence() {
    return influence;
  }
}
