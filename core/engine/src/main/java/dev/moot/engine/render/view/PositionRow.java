package dev.moot.engine.render.view;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Credence;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Side;
import dev.moot.api.model.Site;
import dev.moot.api.model.Stance;
import dev.moot.engine.render.theme.Mark;
import dev.moot.engine.render.theme.Percent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A stance with what is needed to draw it.
 *
 * @param participant who holds it
 * @param claim what it is about
 * @param stance the stance
 * @param side which way it leans
 * @param mark how we know it
 * @param at where it is, in percent
 * @param lo lower end of the band for what was read out of words
 * @param hi upper end of that band
 */
public record PositionRow(
    Participant participant,
    Claim claim,
    Stance stance,
    Side side,
    Mark mark,
    int at,
    int lo,
    int hi) {

  /**
   * How far a reading of a number, or of words alone, may be off when the writer gives no range; in
   * percent.
   */
  private static final int NUMBER_BAND = 5;

  private static final int WORDS_BAND = 12;

  static PositionRow of(Participant participant, Claim claim, Stance stance) {
    int at = Percent.of(stance.strength());
    int lo = at;
    int hi = at;
    Mark mark = Mark.of(stance);
    if (mark == Mark.READ || mark == Mark.WORDS) {
      int band = stance.credence().isPresent() ? NUMBER_BAND : WORDS_BAND;
      lo = at - band;
      hi = at + band;
    }
    if (stance
        .credence()
        .filter(c -> !c.isExact() && c.min().isPresent() && c.max().isPresent())
        .isPresent()) {
      Credence credence = stance.credence().get();
      lo = Percent.of(credence.min().orElseThrow());
      hi = Percent.of(credence.max().orElseThrow());
    }
    return new PositionRow(
        participant, claim, stance, stance.side(), mark, at, Math.max(0, lo), Math.min(100, hi));
  }

  /** The stances on {@code claims}, strongest first. */
  public static List<PositionRow> on(Collection<Claim> claims, Site site) {
    return rows(claims, s -> true, site);
  }

  /** The stances of {@code participant} on {@code claims}, strongest first. */
  public static List<PositionRow> by(
      ParticipantId participant, Collection<Claim> claims, Site site) {
    return rows(claims, s -> s.participant().equals(participant), site);
  }

  private static List<PositionRow> rows(
      Collection<Claim> claims, Predicate<Stance> wanted, Site site) {
    List<PositionRow> rows = new ArrayList<>();
    for (Claim claim : claims) {
      for (Stance stance : claim.stances()) {
        if (wanted.test(stance)) {
          site.participant(stance.participant()).ifPresent(p -> rows.add(of(p, claim, stance)));
        }
      }
    }
    rows.sort(
        Comparator.comparingDouble((PositionRow r) -> r.stance().strength())
            .reversed()
            .thenComparing(r -> r.stance().participant())
            .thenComparing(r -> r.claim().id()));
    return rows;
  }
}
