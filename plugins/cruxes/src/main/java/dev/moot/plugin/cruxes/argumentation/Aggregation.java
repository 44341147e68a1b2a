package dev.moot.plugin.cruxes.argumentation;

/**
 * How the inputs of an argument become one number, its balance: above 0 where support prevails,
 * below 0 where attack does. The split of a semantics into aggregation and influence is that of
 * Mossakowski and Neuhaus, "Modular Semantics and Characteristics for Bipolar Weighted
 * Argumentation Graphs" (arXiv 1807.06685, 2018).
 *
 * <p>Inputs of one side are folded one by one from {@link #none()} with {@link #with}.
 */
public enum Aggregation {

  /**
   * The difference of sums, {@code sum(sup) - sum(att)}: the energy of Potyka, KR 2018, and the sum
   * of Amgoud and Ben-Naim. Unbounded.
   */
  SUM {
    @Override
    double none() {
      return 0;
    }

    @Override
    double with(double inputs, double input) {
      return inputs + input;
    }

    @Override
    double balance(double supports, double attacks) {
      return supports - attacks;
    }
  },

  /**
   * The difference of products, {@code prod(1 - att) - prod(1 - sup)}, in [-1, 1]: what the
   * strength aggregation function of Rago, Toni, Aurisicchio and Baroni (KR 2016), the repeated
   * {@code f(v, w) = v + w - v * w}, comes to as supports minus attacks.
   */
  PRODUCT {
    @Override
    double none() {
      return 1;
    }

    @Override
    double with(double inputs, double input) {
      return inputs * (1 - input);
    }

    @Override
    double balance(double supports, double attacks) {
      return attacks - supports;
    }
  };

  /** What a side without inputs folds to. */
  abstract double none();

  /** A side's fold with one more input, in [0, 1]. */
  abstract double with(double inputs, double input);

  /** The balance of two folded sides. */
  abstract double balance(double supports, double attacks);
}
