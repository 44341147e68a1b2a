package dev.moot.engine.render.view;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Relation;
import dev.moot.api.render.PageScope;
import dev.moot.engine.link.outline.DebateOutline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A relation as a reader meets it: a reason for or against something, with what was said to it.
 *
 * @param relation the relation
 * @param premises the claims that give the reason
 * @param supports whether it speaks for what it bears on
 * @param replies what bears on its premises, or undercuts the step from them
 */
public record Reason(
    Relation relation, List<Claim> premises, boolean supports, List<Reason> replies) {

  private static final int MAX_DEPTH = 3;

  public Reason {
    premises = List.copyOf(premises);
    replies = List.copyOf(replies);
  }

  /** How much it weighs; absent at full strength. */
  public Optional<Relation.Weight> weight() {
    return relation.weight();
  }

  /** The reasons that bear on {@code claim} in any wording, with their replies. */
  public static List<Reason> on(Claim claim, PageScope scope) {
    return on(claim.id(), scope, new HashSet<>(Set.of(scope.canonical(claim.id()))), 1);
  }

  private static List<Reason> on(ClaimId claim, PageScope scope, Set<ClaimId> above, int depth) {
    List<Reason> reasons = new ArrayList<>();
    for (Claim wording : scope.wordings(claim)) {
      for (Relation relation : scope.bearingOn(wording.id())) {
        if (relation.type() != Relation.Type.REPHRASES) {
          reasons.add(of(relation, scope, above, depth));
        }
      }
    }
    return reasons;
  }

  private static Reason of(Relation relation, PageScope scope, Set<ClaimId> above, int depth) {
    List<Claim> premises =
        relation.premises().stream().flatMap(p -> scope.claim(p).stream()).toList();
    List<Reason> replies = new ArrayList<>();
    if (depth < MAX_DEPTH) {
      for (Claim premise : premises) {
        Set<ClaimId> path = new HashSet<>(above);
        // A claim that leads back to itself is not unfolded again.
        if (path.add(scope.canonical(premise.id()))) {
          replies.addAll(on(premise.id(), scope, path, depth + 1));
        }
      }
      for (Relation undercut : undercuts(relation, scope)) {
        replies.add(of(undercut, scope, above, depth + 1));
      }
    }
    return new Reason(relation, premises, DebateOutline.speaksFor(relation), replies);
  }

  private static List<Relation> undercuts(Relation relation, PageScope scope) {
    String debate = relation.premises().isEmpty() ? "" : relation.premises().get(0).debate();
    return scope.undercutting(debate, relation.id());
  }
}
