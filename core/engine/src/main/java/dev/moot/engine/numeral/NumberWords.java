package dev.moot.engine.numeral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What number words stand for. */
final class NumberWords {

  private static final List<String> UNITS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Map<String, Double> POWERS =
      Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);
  private static final List<String> PARTS =
      List.of(
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  /** German, Spanish and Hebrew. */
  private static final List<List<String>> TENS_OF_OTHERS =
      List.of(
          List.of("zehn", "diez", "עשרה"),
          List.of("zwanzig", "veinte", "עשרים"),
          List.of("dreißig", "treinta", "שלושים"),
          List.of("vierzig", "cuarenta", "ארבעים"),
          List.of("fünfzig", "cincuenta", "חמישים"),
          List.of("sechzig", "sesenta", "שישים"),
          List.of("siebzig", "setenta", "שבעים"),
          List.of("achtzig", "ochenta", "שמונים"),
          List.of("neunzig", "noventa", "תשעים"),
          List.of("hundert", "cien", "מאה"));

  private static final Map<String, Double> SMALL = new HashMap<>();
  private static final Map<String, Double> FRACTIONS = new HashMap<>();

  static {
    for (int i = 0; i < UNITS.size(); i++) {
      SMALL.put(UNITS.get(i), (double) i);
    }
    SMALL.put("nought", 0.0);
    others();
    for (int i = 0; i < TENS.size(); i++) {
      SMALL.put(TENS.get(i), 20.0 + 10 * i);
    }
    for (int i = 0; i < PARTS.size(); i++) {
      FRACTIONS.put(PARTS.get(i), 3.0 + i);
    }
    FRACTIONS.put("quarter", 4.0);
    FRACTIONS.put("hundredth", 1e2);
    FRACTIONS.put("thousandth", 1e3);
    FRACTIONS.put("millionth", 1e6);
  }

  private NumberWords() {}

  /**
   * The tens of other languages in one word, and what German joins to them. French says seventy as
   * "sixty-ten": a part of that would be another number, so that it has none here.
   */
  private static void others() {
    List<String> ones =
        List.of("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun");
    for (int ten = 0; ten < TENS_OF_OTHERS.size(); ten++) {
      double value = 10.0 * (ten + 1);
      for (String word : TENS_OF_OTHERS.get(ten)) {
        SMALL.put(word, value);
      }
      String german = TENS_OF_OTHERS.get(ten).get(0);
      for (int one = 0; one < ones.size() && ten > 0 && ten < 9; one++) {
        SMALL.put(ones.get(one) + "und" + german, value + one + 1);
      }
    }
  }

  /** A number below a hundred in one word. */
  static Optional<Double> small(String word) {
    return Optional.ofNullable(SMALL.get(word));
  }

  /** Hundred, thousand and so on. */
  static Optional<Double> power(String word) {
    return Optional.ofNullable(POWERS.get(word));
  }

  /** How many of them make one: 10 of "tenth" and "tenths". */
  static Optional<Double> parts(String word) {
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return Optional.ofNullable(FRACTIONS.get(one));
  }

  static boolean isUnit(double value) {
    return value >= 1 && value <= 9;
  }

  static boolean isTen(double value) {
    return value >= 20 && value % 10 == 0;
  }
}
