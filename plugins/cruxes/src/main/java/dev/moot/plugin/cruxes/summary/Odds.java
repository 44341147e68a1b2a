package dev.moot.plugin.cruxes.summary;

import dev.moot.api.model.Credence;
import dev.moot.api.render.PageScope;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A credence in words. */
public final class Odds {

  private Odds() {}

  /** "90%", "70 to 92%", "at most 5%". */
  public static String of(Credence credence, PageScope page) {
    if (credence.isExact()) {
      return page.message("cruxes.percent", percent(credence.value()));
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
