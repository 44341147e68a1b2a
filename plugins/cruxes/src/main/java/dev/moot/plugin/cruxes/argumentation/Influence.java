package dev.moot.plugin.cruxes.argumentation;

/**
 * How far a balance moves an argument from its base score. Each is non-decreasing in both and
 * leaves the base score alone where the balance is 0.
 */
public enum Influence {

  /**
   * {@code w + (1 - w) * a} for a balance {@code a >= 0}, else {@code w + w * a}: the combination
   * function of Rago, Toni, Aurisicchio and Baroni (KR 2016). For balances in [-1, 1].
   */
  LINEAR {
    @Override
    double strength(double baseScore, double balance) {
      return balance >= 0 ? baseScore + (1 - baseScore) * balance : baseScore + baseScore * balance;
    }

    @Override
    double steepest(double baseScore) {
      return Math.max(baseScore, 1 - baseScore);
    }
  },

  /**
   * {@code w - w * h(-a) + (1 - w) * h(a)} with {@code h(x) = max(0, x)^2 / (1 + max(0, x)^2)}: the
   * equilibrium of the quadratic energy model, Potyka, KR 2018.
   */
  QUADRATIC {
    @Override
    double strength(double baseScore, double balance) {
      return baseScore - baseScore * pull(-balance) + (1 - baseScore) * pull(balance);
    }

    @Override
    double steepest(double baseScore) {
      // h rises fastest at 1 / sqrt(3), by 3 * sqrt(3) / 8.
      return 0.65 * Math.max(baseScore, 1 - baseScore);
    }

    private double pull(double balance) {
      double square = Math.max(0, balance) * Math.max(0, balance);
      return square / (1 + square);
    }
  },

  /**
   * {@code 1 - (1 - w^2) / (1 + w * e^a)}: Amgoud and Ben-Naim's Euler-based semantics. It cannot
   * fall below {@code w^2}.
   */
  EULER {
    @Override
    double strength(double baseScore, double balance) {
      // StrictMath, as the last bit of Math.exp may differ from machine to machine; and a balance
      // of 0 leaves the base score exactly as it was, not to rounding.
      return balance == 0
          ? baseScore
          : 1 - (1 - baseScore * baseScore) / (1 + baseScore * StrictMath.exp(balance));
    }

    @Override
    double steepest(double baseScore) {
      // With y = w * e^a the slope is (1 - w^2) * y / (1 + y)^2, and y / (1 + y)^2 is 1/4 at most.
      return (1 - baseScore * baseScore) / 4;
    }
  };

  /** The strength, in [0, 1] up to rounding, that a base score in [0, 1] and a balance lead to. */
  abstract double strength(double baseScore, double balance);

  /** A bound on how much the strength changes as the balance does, for any balance. */
  abstract double steepest(double baseScore);
}
