package dev.moot.engine.message;

import java.math.BigDecimal;

/**
 * A number as the plural rules of UTS 35 see it, with the digits that are shown.
 *
 * @param n its absolute value
 * @param f its visible fraction digits, as a whole number
 * @param v how many these are
 */
record Operands(BigDecimal n, long f, int v) {

  /** Those of {@code number}, whose fraction shows no zeros at its end unless it is decimal. */
  static Operands of(Number number) {
    BigDecimal n = exact(number).abs();
    int digits = Math.max(0, n.scale());
    BigDecimal fraction = n.remainder(BigDecimal.ONE).movePointRight(digits);
    return new Operands(n, fraction.longValue(), digits);
  }

  /** {@code number} with the digits it has. */
  static BigDecimal exact(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    if (number instanceof Integer || number instanceof Long) {
      return BigDecimal.valueOf(number.longValue());
    }
    if (number instanceof Double || number instanceof Float) {
      BigDecimal shortest = new BigDecimal(number.toString()).stripTrailingZeros();
      return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
    return new BigDecimal(number.toString());
  }

  /**
   * The operand of that name: {@code n i v w f t}, and {@code e} and {@code c}, which are nought
   * for a number that is written out.
   */
  BigDecimal value(char name) {
    return switch (name) {
      case 'n' -> n;
      case 'i' -> new BigDecimal(n.toBigInteger());
      case 'v' -> BigDecimal.valueOf(v);
      case 'w' -> BigDecimal.valueOf(Math.max(0, n.stripTrailingZeros().scale()));
      case 'f' -> BigDecimal.valueOf(f);
      case 't' -> BigDecimal.valueOf(withoutZeros(f));
      case 'e', 'c' -> BigDecimal.ZERO;
      default -> throw new IllegalArgumentException("no operand " + name);
    };
  }

  private static long withoutZeros(long digits) {
    long rest = digits;
    while (rest != 0 && rest % 10 == 0) {
      rest /= 10;
    }
    return rest;
  }
}
