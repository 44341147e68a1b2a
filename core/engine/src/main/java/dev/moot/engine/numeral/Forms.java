package dev.moot.engine.numeral;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The forms in which a chance is named, tried in turn at one place of a text. */
final class Forms {

  private static final Set<String> AFTER_A_PART =
      Set.of(
          "of",
          "chance",
          "chances",
          "probability",
          "likelihood",
          "likely",
          "odds",
          "or",
          "to",
          "at",
          "on",
          "that");
  private static final Set<String> NOT_BEFORE_HALF = Set.of("first", "second", "other", "better");
  private static final Set<String> BETS = Set.of("odds", "bet", "favour", "favor", "stake");
  private static final double HALF = 0.5;

  /** How many words may stand between the part and its "in": "one successful agent in". */
  private static final int APART = 6;

  /** How many words an aside may have: "in, at the most, ten". */
  private static final int ASIDE = 4;

  private final List<Token> tokens;

  Forms(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** What is named at token {@code i}; the longest form first. */
  Optional<Found> at(int i) {
    return percentRange(i)
        .or(() -> percent(i))
        .or(() -> partOfAPercent(i))
        .or(() -> outOf(i))
        .or(() -> outOfApart(i))
        .or(() -> split(i))
        .or(() -> odds(i))
        .or(() -> even(i))
        .or(() -> parts(i))
        .or(() -> decimalRange(i))
        .or(() -> decimal(i));
  }

  /** 20 to 40 %, 20-40 %, between 20 and 40 percent, 20 % to 40 %. */
  private Optional<Found> percentRange(int i) {
    if (!number(i)) {
      return Optional.empty();
    }
    int one = ish(i + 1);
    int sign = percentEnd(one);
    int link = sign > 0 ? sign : one;
    boolean linked = at(link, "-") || at(link, LinkWords.TO) || at(link, LinkWords.AND);
    boolean both = at(link, LinkWords.AND) && !at(i - 1, LinkWords.BETWEEN);
    if (!linked || both || !number(link + 1)) {
      return Optional.empty();
    }
    int end = percentEnd(ish(link + 2));
    return end < 0 || value(i) > 100 || value(link + 1) > 100
        ? Optional.empty()
        : Optional.of(Found.range(value(i) / 100, value(link + 1) / 100, i, end));
  }

  /** 90 %, ninety per cent. */
  private Optional<Found> percent(int i) {
    int end = number(i) ? percentEnd(ish(i + 1)) : -1;
    return end < 0 || value(i) > 100
        ? Optional.empty()
        : Optional.of(Found.exact(value(i) / 100, i, end));
  }

  /** Half a percent, a tenth of a percent. */
  private Optional<Found> partOfAPercent(int i) {
    if (!at(i, "half") && !part(i + 1)) {
      return Optional.empty();
    }
    boolean one = at(i, "a") || (number(i) && value(i) == 1);
    double part = at(i, "half") ? HALF : one ? 1 / value(i + 1) : 0;
    int last = at(i, "half") ? i : i + 1;
    int of = at(last + 1, "of") ? last + 2 : last + 1;
    int end = at(of, "a") || at(of, "one") || at(of, "1") ? percentEnd(of + 1) : -1;
    return part == 0 || end < 0 ? Optional.empty() : Optional.of(Found.ratio(part / 100, i, end));
  }

  /** One in ten, 9 out of 10, 1/10; of 60/40 and 50/50 both. */
  private Optional<Found> outOf(int i) {
    if (!number(i)) {
      return Optional.empty();
    }
    int link = i + 1;
    if (at(link, "times") || at(link, "chance") || at(link, "chances") || at(link, "cases")) {
      link++;
    }
    int whole = -1;
    if ((at(link, "out") && at(link + 1, "of")) || (at(link, "de") && at(link + 1, "cada"))) {
      whole = link + 2;
    } else if (at(link, "in") || at(link, "/") || (at(link, LinkWords.OF) && number(link + 1))) {
      whole = link + 1;
    }
    whole = at(whole, "every") ? whole + 1 : whole;
    if (whole < 0 || !number(whole) || percentEnd(whole + 1) > 0) {
      return Optional.empty();
    }
    boolean isSplit = at(link, "/") && value(i) + value(whole) == 100;
    return isSplit || value(i) > value(whole) || value(whole) == 0
        ? Optional.empty()
        : Optional.of(Found.ratio(value(i) / value(whole), i, whole + 1));
  }

  /**
   * One good one in, generously, ten. Words between the two numbers are let pass only where an
   * aside parts the second from its "in": "one day in 10 rooms" is no chance. The place found is
   * that of the second number, which the aside hedges.
   */
  private Optional<Found> outOfApart(int i) {
    int in = i + 1;
    while (in - i <= APART && word(in) && !at(in, "in")) {
      in++;
    }
    if (!number(i) || !at(in, "in") || !at(in + 1, ",")) {
      return Optional.empty();
    }
    int comma = in + 2;
    while (comma - in - 2 < ASIDE && word(comma)) {
      comma++;
    }
    int whole = comma + 1;
    boolean aside = comma > in + 2 && at(comma, ",") && number(whole);
    return !aside || percentEnd(whole + 1) > 0 || value(i) > value(whole) || value(whole) == 0
        ? Optional.empty()
        : Optional.of(Found.ratio(value(i) / value(whole), whole, whole + 1));
  }

  /** 50/50, fifty-fifty, 60-40, sixty-forty: what both sides get, a hundred together. */
  private Optional<Found> split(int i) {
    int other = at(i + 1, "/") || at(i + 1, "-") || at(i + 1, ":") ? i + 2 : i + 1;
    if (!number(i)
        || !number(other)
        || value(i) + value(other) != 100
        || percentEnd(other + 1) > 0) {
      return Optional.empty();
    }
    return Optional.of(either(value(i) / 100, i, other + 1));
  }

  /** 3 to 1, three to one against, 3:1. */
  private Optional<Found> odds(int i) {
    boolean colon = at(i + 1, ":");
    if (!number(i) || !number(i + 2) || !(colon || at(i + 1, "to") || at(i + 1, "-"))) {
      return Optional.empty();
    }
    int end = i + 3;
    double all = value(i) + value(i + 2);
    boolean one = value(i) == 1 || value(i + 2) == 1;
    boolean bet = isBet(i - 2) || isBet(i - 1) || isBet(end) || isBet(end + 1);
    boolean against = at(end, "against") || (at(end, "odds") && at(end + 1, "against"));
    boolean on =
        at(end, "on")
            || (at(end, "in") && isBet(end + 1))
            || (at(end, "odds") && at(end + 1, "on"));
    boolean plain = one && !at(i + 1, "-");
    if (all == 0 || percentEnd(end) > 0 || !(plain || bet || against || on)) {
      return Optional.empty();
    }
    if (against) {
      return Optional.of(Found.ratio(value(i + 2) / all, i, end));
    }
    return Optional.of(on ? Found.ratio(value(i) / all, i, end) : either(value(i) / all, i, end));
  }

  /** Even odds, evens, a coin flip, a toss-up. */
  private Optional<Found> even(int i) {
    int end = -1;
    if (at(i, "evens") || at(i, "tossup")) {
      end = i + 1;
    } else if (at(i, "even")
        && (isBet(i + 1) || at(i + 1, "money") || at(i + 1, "chance") || at(i + 1, "chances"))) {
      end = i + 2;
    } else if (at(i, "coin") && (at(i + 1, "flip") || at(i + 1, "toss"))) {
      end = i + 2;
    } else if (at(i, "toss") && at(i + 1, "up")) {
      end = i + 2;
    }
    return end < 0 ? Optional.empty() : Optional.of(Found.exact(HALF, i, end));
  }

  /** Half, a third, two thirds, three-quarters. */
  private Optional<Found> parts(int i) {
    if (at(i, "half")) {
      boolean other = i > 0 && NOT_BEFORE_HALF.contains(tokens.get(i - 1).text());
      return other ? Optional.empty() : Optional.of(Found.exact(HALF, i, i + 1));
    }
    if (number(i) && part(i + 1) && value(i) <= value(i + 1) && value(i) >= 1) {
      return Optional.of(Found.ratio(value(i) / value(i + 1), i, i + 2));
    }
    boolean one = at(i, "a") && part(i + 1) && ends(i + 2);
    return one ? Optional.of(Found.ratio(1 / value(i + 1), i, i + 2)) : Optional.empty();
  }

  /** Whether a "third" before {@code i} is a part, and not the third of some things. */
  private boolean ends(int i) {
    return i >= tokens.size()
        || tokens.get(i).kind() == Token.Kind.SIGN
        || AFTER_A_PART.contains(tokens.get(i).text());
  }

  /** 0.2 to 0.4, 0.2-0.4. */
  private Optional<Found> decimalRange(int i) {
    boolean linked =
        at(i + 1, "-")
            || at(i + 1, LinkWords.TO)
            || (at(i + 1, LinkWords.AND) && at(i - 1, LinkWords.BETWEEN));
    return linked && decimal(i).isPresent() && decimal(i + 2).isPresent()
        ? Optional.of(Found.range(value(i), value(i + 2), i, i + 3))
        : Optional.empty();
  }

  /** 0.9, .9, point nine. */
  private Optional<Found> decimal(int i) {
    boolean decimal =
        number(i) && (tokens.get(i).isDecimal() || tokens.get(i).text().contains("point"));
    return decimal && value(i) <= 1
        ? Optional.of(Found.exact(value(i), i, i + 1))
        : Optional.empty();
  }

  private static Found either(double value, int start, int end) {
    return new Found(
        List.of(
            new SpokenNumber(value, true, Bound.NONE),
            new SpokenNumber(1 - value, true, Bound.NONE)),
        start,
        end);
  }

  private boolean isBet(int i) {
    return i >= 0 && i < tokens.size() && BETS.contains(tokens.get(i).text());
  }

  /** Past "ish" and "or so", where they stand between a number and its sign. */
  private int ish(int i) {
    return at(i, "ish") ? i + 1 : i;
  }

  /** The token after a percent sign, or the word for it, at {@code i}; negative where none is. */
  private int percentEnd(int i) {
    if (at(i, LinkWords.PERCENT)) {
      return i + 1;
    }
    boolean two =
        (at(i, "per") && at(i + 1, "cent"))
            || (at(i, "pour") && at(i + 1, "cent"))
            || (at(i, "por") && at(i + 1, "ciento"));
    return two ? i + 2 : -1;
  }

  private boolean number(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isNumber();
  }

  private boolean word(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.WORD;
  }

  private boolean part(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isPart();
  }

  private double value(int i) {
    return tokens.get(i).value();
  }

  private boolean at(int i, Set<String> texts) {
    return i >= 0 && i < tokens.size() && texts.contains(tokens.get(i).text());
  }

  private boolean at(int i, String text) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(text);
  }
}
