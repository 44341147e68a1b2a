package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the claims that are held on both sides of a root, going by stances alone. Whoever counts,
 * all who doubt a claim are heard; and what is declared a crux is not agreed on.
 */
record AgreementSearch(People people, ClaimId root) {

  private static final Comparator<Agreement> ORDER =
      Comparator.comparing((Agreement a) -> !a.undisputed())
          .thenComparing(a -> a.doubters().size())
          .thenComparing(a -> -a.holders())
          .thenComparing(Agreement::claim);

  List<Agreement> find() {
    return people.map().debate().claims().values().stream()
        .map(Claim::id)
        .filter(claim -> !claim.equals(root) && !isCrux(claim))
        .flatMap(claim -> agreement(claim).stream())
        .sorted(ORDER)
        .toList();
  }

  private Optional<Agreement> agreement(ClaimId claim) {
    List<ParticipantId> holders = those(claim, Side.HOLDS, person -> true);
    List<ParticipantId> forRoot = those(root, Side.HOLDS, holders::contains);
    List<ParticipantId> againstRoot = those(root, Side.DOUBTS, holders::contains);
    return forRoot.isEmpty() || againstRoot.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Agreement(
                claim,
                forRoot,
                againstRoot,
                doubters(claim),
                isEstimated(claim, forRoot) || isEstimated(claim, againstRoot)));
  }

  private boolean isCrux(ClaimId claim) {
    return people.map().debate().cruxes().stream()
        .anyMatch(crux -> people.map().argument(crux.claim()).equals(claim));
  }

  private List<ParticipantId> doubters(ClaimId claim) {
    return people.map().debate().participants().values().stream()
        .map(Participant::id)
        .filter(p -> people.side(p, claim).filter(Side.DOUBTS::equals).isPresent())
        .sorted()
        .toList();
  }

  private List<ParticipantId> those(ClaimId claim, Side side, Predicate<ParticipantId> who) {
    return people.all().stream()
        .filter(p -> people.side(p, claim).filter(side::equals).isPresent())
        .filter(who)
        .toList();
  }

  private boolean isEstimated(ClaimId claim, List<ParticipantId> holders) {
    return holders.stream()
        .anyMatch(p -> people.stance(p, claim).filter(s -> !s.isSideStated()).isPresent());
  }
}
