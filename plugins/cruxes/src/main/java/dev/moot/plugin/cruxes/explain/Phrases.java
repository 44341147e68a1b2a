package dev.moot.plugin.cruxes.explain;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ExpectedChange;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Side;
import dev.moot.plugin.cruxes.argumentation.Verdict;
import dev.moot.plugin.cruxes.derived.Basis;
import dev.moot.plugin.cruxes.derived.Closure;
import dev.moot.plugin.cruxes.derived.DebateMap;
import dev.moot.plugin.cruxes.derived.Reliance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Small pieces of sentences. */
final class Phrases {

  /** Follows a number that rests on the writer's readings. */
  static final String ESTIMATED = "*";

  static final int NAMED = 3;

  private Phrases() {}

  /** A strength or a difference, two digits after the point. */
  static String number(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  /** A number marked if the writer's readings enter into it. */
  static String number(double value, Reliance reliance) {
    return number(value) + (reliance.onEstimates() ? ESTIMATED : "");
  }

  /** By how much something moves, as "rises by 0.12". */
  static String moves(double by) {
    return moves(by, by);
  }

  /** By how much something moves for different people, as "falls by 0.12 to 0.26". */
  static String moves(double least, double most) {
    String from = number(Math.min(Math.abs(least), Math.abs(most)));
    String to = number(Math.max(Math.abs(least), Math.abs(most)));
    String nothing = number(0);
    if (to.equals(nothing)) {
      return "hardly moves";
    }
    if (least < 0 && most > 0 && !from.equals(nothing)) {
      return "falls by up to "
          + number(-least)
          + " for some and rises by up to "
          + number(most)
          + " for others";
    }
    String by = from.equals(to) ? to : from + " to " + to;
    return (Math.abs(least) > Math.abs(most) ? least : most) > 0
        ? "rises by " + by
        : "falls by " + by;
  }

  static String verdict(double strength) {
    return switch (Verdict.of(strength)) {
      case ACCEPT -> "accepted";
      case UNDECIDED -> "undecided";
      case REJECT -> "rejected";
    };
  }

  static String side(Side side) {
    return switch (side) {
      case HOLDS -> "accepts";
      case UNSURE -> "unsure";
      case DOUBTS -> "rejects";
    };
  }

  /** Which way somebody would move on a claim, seen from where they stand. */
  static String change(ExpectedChange change, String claim) {
    return switch (change) {
      case TOWARDS -> "would move towards " + claim;
      case AWAY -> "would move away from " + claim;
      case FIRMER_FOR -> "would hold " + claim + " more firmly";
      case FIRMER_AGAINST -> "would doubt " + claim + " more firmly";
    };
  }

  static String basis(Basis basis) {
    return switch (basis) {
      case STATED -> "a number they stated";
      case DERIVED -> "worked out from a number they stated";
      case WORDS -> "from their words";
      case ESTIMATED -> "the writer’s reading";
      case MISSING -> "nothing recorded, so neutral";
    };
  }

  /** What part of a gap closes. */
  static String closes(Closure closure) {
    return switch (closure) {
      case TENTH -> "about a tenth of the gap between them would close";
      case FIFTH -> "about a fifth of the gap between them would close";
      case QUARTER -> "about a quarter of the gap between them would close";
      case THIRD -> "about a third of the gap between them would close";
      case HALF -> "about half of the gap between them would close";
      case TWO_THIRDS -> "about two thirds of the gap between them would close";
      case THREE_QUARTERS -> "about three quarters of the gap between them would close";
      case NEARLY_ALL -> "nearly all of the gap between them would close";
      case ALL -> "the whole gap between them would close";
    };
  }

  /** What follows people in a sentence: for one, or for several. */
  static String agree(Collection<ParticipantId> people, String one, String several) {
    return people.size() == 1 ? one : several;
  }

  static String claims(Collection<ClaimId> claims, DebateMap map) {
    return list(claims.stream().map(c -> "`" + map.name(c) + "`").toList());
  }

  static String people(Collection<ParticipantId> people) {
    return list(people.stream().map(ParticipantId::local).toList());
  }

  /** Some people by name, and how many more there are. */
  static String some(List<ParticipantId> people) {
    if (people.size() <= NAMED + 1) {
      return people(people);
    }
    return String.join(", ", people.subList(0, NAMED).stream().map(ParticipantId::local).toList())
        + " and "
        + (people.size() - NAMED)
        + " others";
  }

  /** {@code a, b and c}. */
  static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** What numbers rest on, as "2 stated, 1 worked out, 3 in words, 5 estimated, 9 unknown". */
  static String reliance(Reliance reliance) {
    List<String> parts = new ArrayList<>();
    add(parts, reliance.stated(), "stated");
    add(parts, reliance.derived(), "worked out");
    add(parts, reliance.words(), "in words");
    add(parts, reliance.estimated(), "estimated");
    add(parts, reliance.missing(), "unknown");
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }
}
