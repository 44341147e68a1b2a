package dev.moot.plugin.cruxes.declared;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Keyword;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Side;
import dev.moot.api.model.Stance;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * How far the two sides agree that a claim is their crux, in the order in which the labels are
 * tried. It goes by what people declared and what they think, never by numbers computed from the
 * map.
 */
public enum DeclaredKind implements Keyword {
  /** Two people declare it, and are of opposite views both on it and on the claim it decides. */
  DOUBLE_CRUX,
  /** One person says that it is the crux of both; the other has not confirmed it. */
  CLAIMED_DOUBLE_CRUX,
  /** Several declare it and all see it alike. */
  AGREED_CRUX,
  /** One person declares it. */
  ONE_SIDED,
  /** The writer of the digest declares it, nobody in the debate. */
  EDITORS,
  /** Several declare it, and what is recorded makes it none of the others. */
  UNRESOLVED;

  /**
   * The first label that fits {@code crux}, given all that {@code debate} declares of the same two
   * claims.
   */
  public static DeclaredKind of(Debate debate, Crux crux) {
    List<Crux> same =
        debate.cruxes().stream()
            .filter(c -> c.claim().equals(crux.claim()) && c.decides().equals(crux.decides()))
            .toList();
    Set<ParticipantId> declarers = declarers(same);
    if (anyTwo(
        declarers,
        (p, q) -> opposite(debate, crux.claim(), p, q) && opposite(debate, crux.decides(), p, q))) {
      return DOUBLE_CRUX;
    }
    boolean claimed = same.stream().anyMatch(Crux::isOnlyClaimed);
    if (claimed && declarers.size() == 1) {
      return CLAIMED_DOUBLE_CRUX;
    }
    if (declarers.size() > 1
        && declarers.stream()
            .allMatch(p -> declarers.stream().allMatch(q -> alike(debate, crux.claim(), p, q)))) {
      return AGREED_CRUX;
    }
    return switch (declarers.size()) {
      case 0 -> EDITORS;
      case 1 -> ONE_SIDED;
      default -> UNRESOLVED;
    };
  }

  /**
   * Who says that it is a crux: those who declare it, and those who confirmed in their own words
   * that somebody else was right to.
   */
  static Set<ParticipantId> declarers(List<Crux> cruxes) {
    Set<ParticipantId> declarers = new LinkedHashSet<>();
    cruxes.forEach(c -> declarers.addAll(c.namedBy()));
    return declarers;
  }

  private static boolean anyTwo(
      Set<ParticipantId> people, BiPredicate<ParticipantId, ParticipantId> fits) {
    return people.stream()
        .anyMatch(p -> people.stream().anyMatch(q -> p.compareTo(q) < 0 && fits.test(p, q)));
  }

  /** Whether one of two people holds a claim and the other doubts it, as far as is recorded. */
  public static boolean opposite(Debate debate, ClaimId claim, ParticipantId p, ParticipantId q) {
    Optional<Side> one = side(debate, claim, p);
    Optional<Side> other = side(debate, claim, q);
    return one.isPresent()
        && other.isPresent()
        && one.get() != Side.UNSURE
        && other.get() != Side.UNSURE
        && one.get() != other.get();
  }

  /** Whether two people are recorded to see a claim alike. */
  public static boolean alike(Debate debate, ClaimId claim, ParticipantId p, ParticipantId q) {
    Optional<Side> one = side(debate, claim, p);
    return one.isPresent() && one.equals(side(debate, claim, q));
  }

  static Optional<Side> side(Debate debate, ClaimId claim, ParticipantId person) {
    return debate.stanceOf(person, claim).map(Stance::side);
  }
}
