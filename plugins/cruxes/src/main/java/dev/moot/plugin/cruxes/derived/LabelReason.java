package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Keyword;
import java.util.List;

/**
 * Why a claim has its grounded label.
 *
 * @param kind what decides it
 * @param claims the claims that do, in their natural order; none where nothing does
 */
public record LabelReason(Kind kind, List<ClaimId> claims) {

  /** What decides a label; the word is the end of its message's key. */
  public enum Kind implements Keyword {
    /** Nothing attacks it, so it is in. */
    UNATTACKED,
    /** What attacks it does not stand, so it is in. */
    UNBEATEN,
    /** What stands attacks it, so it is out. */
    ATTACKED,
    /** What stands contradicts it, so it is out. */
    CONTRADICTED,
    /** It requires what falls. */
    REQUIRES_FALLEN,
    /** It requires what is undecided. */
    REQUIRES_UNDECIDED,
    /** What is undecided attacks it, so it is too. */
    ATTACKED_UNDECIDED,
    /** What is undecided contradicts it, so it is too. */
    CONTRADICTED_UNDECIDED,
    /** Something that stands is against it, over too many steps to be told of. */
    OPPOSED,
    /** Something that is undecided is against it, over too many steps to be told of. */
    OPPOSED_UNDECIDED
  }

  public LabelReason {
    claims = List.copyOf(claims);
  }
}
