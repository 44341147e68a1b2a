package dev.moot.engine.numeral;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Words beside a number that make it an end of what may be. */
final class Bounds {

  /** How many tokens before and after a number are looked at. */
  private static final int NEAR = 5;

  /** How far "generously" may stand from the number it hedges. */
  private static final int IN_REACH = 9;

  private static final Set<String> STOPS = Set.of(".", "!", "?", ";");
  private static final Set<String> FILLERS =
      Set.of(
          "about",
          "around",
          "roughly",
          "approximately",
          "maybe",
          "perhaps",
          "a",
          "an",
          "the",
          "like",
          "say",
          "some",
          "something",
          "~",
          "(",
          ",",
          "=",
          "is",
          "be",
          "etwa",
          "ungefähr",
          "rund",
          "circa",
          "vielleicht",
          "zu",
          "un",
          "unos",
          "aproximadamente",
          "quizá",
          "quizás",
          "environ",
          "בערך",
          "כ");
  private static final Set<String> FILLERS_AFTER =
      Set.of(
          "chance",
          "chances",
          "probability",
          "likelihood",
          "likely",
          "odds",
          "of",
          "it",
          "that",
          "ish",
          ",",
          "(");
  private static final Set<String> EITHER =
      Set.of(
          "generous", "generously", "charitable", "charitably", "conservatively", "conservative");
  private static final Map<String, Bound> BEFORE = new TreeMap<>();
  private static final Map<String, Bound> AFTER = new TreeMap<>();

  static {
    // A phrase of one language is none of another; "plus" after a number is English alone.
    all(
        BEFORE,
        Bound.UPPER,
        "höchstens; maximal; bis; bis zu; weniger als; nicht mehr als; unter; unterhalb von; kaum mehr als;"
            + " como mucho; como máximo; a lo sumo; no más de; no más del; menos de; menos del; hasta;"
            + " hasta un; hasta el; por debajo de; por debajo del; inferior a; inferior al; máximo;"
            + " au plus; tout au plus; au maximum; pas plus de; moins de; jusqu'à; jusqu’à; inférieur à;"
            + " inférieure à; en dessous de; en deçà de; לכל היותר; פחות מ; לא יותר מ; מתחת ל; עד");
    all(
        BEFORE,
        Bound.LOWER,
        "mindestens; wenigstens; zumindest; mehr als; nicht weniger als; über; oberhalb von; ab;"
            + " al menos; por lo menos; como mínimo; más de; más del; no menos de; no menos del; por"
            + " encima de; por encima del; superior a; superior al; mínimo; au moins; au minimum; plus"
            + " de; pas moins de; supérieur à; supérieure à; au dessus de; au delà de; לפחות; יותר מ; לא"
            + " פחות מ; מעל; למעלה מ");
    all(
        AFTER,
        Bound.UPPER,
        "höchstens; maximal; oder weniger; oder darunter; como mucho; como máximo; a lo sumo; o menos;"
            + " au plus; tout au plus; au maximum; ou moins; לכל היותר; או פחות");
    all(
        AFTER,
        Bound.LOWER,
        "mindestens; wenigstens; oder mehr; oder darüber; al menos; por lo menos; como mínimo; o más; au"
            + " moins; au minimum; ou plus; לפחות; או יותר");
    for (String upper :
        List.of(
            "at most",
            "at the most",
            "at the very most",
            "at best",
            "no more than",
            "not more than",
            "never more than",
            "no higher than",
            "less than",
            "fewer than",
            "lower than",
            "smaller than",
            "no greater than",
            "under",
            "below",
            "beneath",
            "up to",
            "as high as",
            "as much as",
            "south of",
            "maximum of",
            "max",
            "maximum",
            "capped at",
            "cap of",
            "not above",
            "not over",
            "nothing above",
            "< =",
            "<",
            "\u2264",
            "not even",
            "shy of",
            "short of")) {
      BEFORE.put(upper, Bound.UPPER);
    }
    for (String lower :
        List.of(
            "at least",
            "at the least",
            "at the very least",
            "no less than",
            "not less than",
            "never less than",
            "no lower than",
            "no fewer than",
            "more than",
            "greater than",
            "higher than",
            "better than",
            "over",
            "above",
            "upwards of",
            "upward of",
            "north of",
            "as low as",
            "as little as",
            "minimum of",
            "min",
            "minimum",
            "floor of",
            "not below",
            "not under",
            "exceeding",
            "exceeds",
            "> =",
            ">",
            "\u2265",
            "beyond")) {
      BEFORE.put(lower, Bound.LOWER);
    }
    for (String upper :
        List.of(
            "at most",
            "at the most",
            "at the very most",
            "at best",
            "tops",
            "max",
            "maximum",
            "or less",
            "or lower",
            "or below",
            "or under",
            "or fewer",
            "at the outside",
            "if that",
            "and below",
            "and under")) {
      AFTER.put(upper, Bound.UPPER);
    }
    for (String lower :
        List.of(
            "at least",
            "at the least",
            "at the very least",
            "or more",
            "or higher",
            "or above",
            "or over",
            "or better",
            "plus",
            "+",
            "and up",
            "and above",
            "minimum",
            "min",
            "at a minimum")) {
      AFTER.put(lower, Bound.LOWER);
    }
  }

  private final List<Token> tokens;

  private static void all(Map<String, Bound> phrases, Bound bound, String listed) {
    for (String phrase : listed.split("; ")) {
      phrases.put(phrase, bound);
    }
  }

  Bounds(List<Token> tokens) {
    this.tokens = tokens;
  }

  Bound of(Found found) {
    return before(found.start()).or(() -> after(found.end())).orElseGet(() -> either(found));
  }

  /** The phrase that ends right before the number, the longest one; fillers may stand between. */
  private Optional<Bound> before(int start) {
    int end = start;
    while (end > 0 && start - end < NEAR && FILLERS.contains(text(end - 1))) {
      end--;
    }
    for (int length = NEAR; length > 0; length--) {
      // A word that fills may belong to the phrase: "a maximum of".
      Optional<Bound> bound = phrase(end - length, end, BEFORE);
      if (bound.isPresent()) {
        return bound;
      }
    }
    return Optional.empty();
  }

  private Optional<Bound> after(int end) {
    int start = end;
    while (start < tokens.size() && start - end < NEAR && FILLERS_AFTER.contains(text(start))) {
      start++;
    }
    for (int length = NEAR; length > 0; length--) {
      Optional<Bound> bound = phrase(start, start + length, AFTER);
      if (bound.isPresent()) {
        return bound;
      }
    }
    return Optional.empty();
  }

  private Optional<Bound> phrase(int start, int end, Map<String, Bound> phrases) {
    if (start < 0 || end > tokens.size() || start >= end) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    for (int i = start; i < end; i++) {
      words.append(i > start ? " " : "").append(text(i));
    }
    return Optional.ofNullable(phrases.get(words.toString()));
  }

  /** "Generously" anywhere in the same sentence, not far off. */
  private Bound either(Found found) {
    for (int i = found.start() - 1; i >= 0 && i >= found.start() - IN_REACH; i--) {
      if (STOPS.contains(text(i))) {
        break;
      }
      if (EITHER.contains(text(i))) {
        return Bound.EITHER;
      }
    }
    for (int i = found.end(); i < tokens.size() && i < found.end() + IN_REACH; i++) {
      if (STOPS.contains(text(i))) {
        break;
      }
      if (EITHER.contains(text(i))) {
        return Bound.EITHER;
      }
    }
    return Bound.NONE;
  }

  private String text(int i) {
    return tokens.get(i).text();
  }
}
