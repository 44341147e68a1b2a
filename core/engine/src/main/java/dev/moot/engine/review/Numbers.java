package dev.moot.engine.review;

import dev.moot.api.model.Credence;
import java.math.BigDecimal;

/** Numbers as messages say them. */
final class Numbers {

  private Numbers() {}

  /** {@code 0.2}, {@code 0.1 to 0.3}, {@code at most 0.05} or {@code at least 0.9}. */
  static String credence(Credence credence) {
    if (credence.isExact()) {
      return plain(credence.value());
    }
    if (credence.min().isPresent() && credence.max().isPresent()) {
      return plain(credence.min().get()) + " to " + plain(credence.max().get());
    }
    return (credence.max().isPresent() ? "at most " : "at least ") + plain(credence.value());
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
