package dev.moot.plugin.cruxes.summary;

import dev.moot.api.model.Basis;
import dev.moot.api.model.Credence;
import dev.moot.api.model.Stance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A credence in words. */
public final class Odds {

  private Odds() {}

  /** How a page puts a message that has arguments. */
  public interface Messages {

    /** The words for {@code key}. */
    String message(String key, Object... arguments);
  }

  /** The number of {@code stance}, if it has one: "90%", and "about 90%" of one that we read. */
  public static Optional<String> of(Stance stance, Messages page) {
    return stance.credence().map(c -> of(c, stance.numberBasis() == Basis.READ, page));
  }

  /**
   * "90%", "70 to 92%", "at most 5%".
   *
   * @param read whether it is our reading: then one number is "about 90%"
   */
  static String of(Credence credence, boolean read, Messages page) {
    if (credence.isExact()) {
      return page.message(read ? "cruxes.about" : "cruxes.percent", percent(credence.value()));
    }
    if (credence.min().isEmpty()) {
      return page.message("cruxes.at-most", percent(credence.value()));
    }
    if (credence.max().isEmpty()) {
      return page.message("cruxes.at-least", percent(credence.value()));
    }
    return page.message(
        "cruxes.range", percent(credence.min().get()), percent(credence.max().get()));
  }

  /** Two digits at most; near the ends one digit after the point, or 0.3% would be nothing. */
  private static String percent(double value) {
    boolean nearEnd = value < 0.01 || value > 0.99;
    return BigDecimal.valueOf(value)
        .movePointRight(2)
        .setScale(nearEnd ? 1 : 0, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
