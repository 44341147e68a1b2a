package dev.moot.engine.numeral;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a text apart. Number words become numbers; a hyphen between words goes, one between digits
 * stays.
 */
final class Tokens {

  private static final Pattern TOKEN =
      Pattern.compile("\\d+(?:[.,]\\d+)*|\\.\\d+|\\p{L}+(?:['\u2019]\\p{L}+)?|\\S");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");

  private final List<String> words = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private int next;

  private Tokens() {}

  static List<Token> of(String text) {
    Tokens reading = new Tokens();
    reading.split(text);
    while (reading.next < reading.words.size()) {
      reading.take();
    }
    return reading.tokens;
  }

  private void split(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace('\u2044', '/')
            .replaceAll("[\\p{Pd}\u2212]", "-");
    Matcher matcher = TOKEN.matcher(plain);
    List<String> all = new ArrayList<>();
    while (matcher.find()) {
      all.add(matcher.group());
    }
    for (int i = 0; i < all.size(); i++) {
      boolean joins = all.get(i).equals("-") && (isWord(all, i - 1) || isWord(all, i + 1));
      if (!joins) {
        words.add(all.get(i));
      }
    }
  }

  private static boolean isWord(List<String> all, int i) {
    return i >= 0 && i < all.size() && Character.isLetter(all.get(i).charAt(0));
  }

  private void take() {
    int start = next;
    Optional<Double> number = number();
    if (number.isPresent()) {
      String text = String.join(" ", words.subList(start, next));
      tokens.add(new Token(Token.Kind.NUMBER, text, number.get()));
      return;
    }
    String word = words.get(next++);
    Optional<Double> parts = NumberWords.parts(word);
    Token.Kind kind =
        parts.isPresent()
            ? Token.Kind.PART
            : Character.isLetter(word.charAt(0)) ? Token.Kind.WORD : Token.Kind.SIGN;
    tokens.add(new Token(kind, word, parts.orElse(0.0)));
  }

  /** The number that begins here, all of its words taken; nothing is taken where there is none. */
  private Optional<Double> number() {
    String word = word(0);
    if (Token.isDigit(word.charAt(word.length() - 1))) {
      next++;
      return Optional.of(powers(digits(word)));
    }
    if (word.equals("point") && NumberWords.small(word(1)).filter(v -> v < 10).isPresent()) {
      return Optional.of(decimals(0));
    }
    if ((word.equals("a") || word.equals("an")) && NumberWords.power(word(1)).isPresent()) {
      next++;
      return Optional.of(powers(1));
    }
    Optional<Double> small = NumberWords.small(word);
    if (small.isEmpty()) {
      return small;
    }
    double value = below100();
    if (word(0).equals("point") && NumberWords.small(word(1)).filter(v -> v < 10).isPresent()) {
      return Optional.of(decimals(value));
    }
    return Optional.of(powers(value));
  }

  private double below100() {
    double value = NumberWords.small(words.get(next++)).orElseThrow();
    Optional<Double> unit = NumberWords.small(word(0)).filter(NumberWords::isUnit);
    if (NumberWords.isTen(value) && unit.isPresent()) {
      next++;
      return value + unit.get();
    }
    return value;
  }

  /** {@code value} hundred, thousand and so on, with what follows: a hundred and five. */
  private double powers(double value) {
    double all = value;
    Optional<Double> power = NumberWords.power(word(0));
    while (power.isPresent()) {
      next++;
      all *= power.get();
      int and = word(0).equals("and") ? 1 : 0;
      if (NumberWords.small(word(and)).isPresent() && all >= 100) {
        next += and;
        all += below100();
      }
      power = NumberWords.power(word(0));
    }
    return all;
  }

  /** "point nine five". */
  private double decimals(double whole) {
    next++;
    double value = whole;
    double place = 0.1;
    Optional<Double> digit = NumberWords.small(word(0)).filter(v -> v < 10);
    while (digit.isPresent()) {
      next++;
      value += digit.get() * place;
      place /= 10;
      digit = NumberWords.small(word(0)).filter(v -> v < 10);
    }
    return value;
  }

  private static double digits(String word) {
    if (THOUSANDS.matcher(word).matches()) {
      return Double.parseDouble(word.replace(",", ""));
    }
    String point = word.replace(',', '.');
    int last = point.lastIndexOf('.');
    return point.indexOf('.') == last
        ? Double.parseDouble(point)
        : Double.parseDouble(point.replace(".", ""));
  }

  private String word(int ahead) {
    return next + ahead < words.size() ? words.get(next + ahead) : "\u0000";
  }
}
