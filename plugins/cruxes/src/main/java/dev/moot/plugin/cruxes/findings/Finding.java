package dev.moot.plugin.cruxes.findings;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import dev.moot.plugin.cruxes.argumentation.Pair;
import dev.moot.plugin.cruxes.argumentation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one claim does for a root, or a few do together.
 *
 * @param act the most that it does
 * @param claims the claim; several if they do it only together
 * @param changes whose verdict would come out otherwise; none for several claims
 * @param together whose verdict several claims would change; none for one claim
 * @param doubleCrux two people who disagree on the claim and of whom one would cross over if it
 *     were settled, whichever way
 * @param closes what it would do for the gap between two people
 * @param readings whose views in all of this are the writer's readings
 * @param robust whether two ways of reckoning agree that the claim matters; true for several
 */
public record Finding(
    Act act,
    List<ClaimId> claims,
    List<ChangedVerdict> changes,
    List<ParticipantId> together,
    Optional<Pair<ParticipantId>> doubleCrux,
    Optional<GapClosing> closes,
    Readings readings,
    boolean robust) {

  public Finding {
    claims = List.copyOf(claims);
    changes = List.copyOf(changes);
    together = List.copyOf(together);
  }

  /**
   * Who would come to one verdict on one condition.
   *
   * @param holds whether the claim is taken to hold, or to fail
   * @param verdict what their verdict would be
   * @param people who, in their natural order
   */
  public record Group(boolean holds, Verdict verdict, List<ParticipantId> people) {}

  /** The changes, those alike taken together, in the order in which they first come up. */
  public List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (ChangedVerdict change : changes) {
      groups.stream()
          .filter(g -> g.holds() == change.holds() && g.verdict() == change.verdict())
          .findFirst()
          .orElseGet(
              () -> {
                groups.add(new Group(change.holds(), change.verdict(), new ArrayList<>()));
                return groups.get(groups.size() - 1);
              })
          .people()
          .add(change.person());
    }
    return groups;
  }

  /** Whether it takes several claims to do it. */
  public boolean isJoint() {
    return claims.size() > 1;
  }

  /** The claim, the first of several. */
  public ClaimId claim() {
    return claims.get(0);
  }
}
