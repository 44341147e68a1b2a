package dev.moot.plugin.argumentmap;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Relation;
import java.util.List;

/**
 * What one picture shows.
 *
 * @param boxes its claims
 * @param steps the steps between them; the claims of each are among the boxes
 * @param left how many claims of the debate it leaves out
 * @param isAroundOne whether it is what stands around its first claim, and no whole debate
 */
record ArgumentMap(List<Box> boxes, List<Step> steps, int left, boolean isAroundOne) {

  /**
   * More cannot be taken in, nor placed in little time: it grows with the cube of the steps. A
   * count, so that a busy machine draws what an idle one does.
   */
  static final int MOST_STEPS = 60;

  /**
   * A claim in the picture.
   *
   * @param claim the claim
   * @param isRoot whether the picture is about it
   * @param hidden how many steps onto it are left out
   */
  record Box(Claim claim, boolean isRoot, int hidden) {
    ClaimId id() {
      return claim.id();
    }
  }

  ArgumentMap {
    boxes = List.copyOf(boxes);
    steps = List.copyOf(steps);
  }

  /** Whether its list says more than a picture could. */
  boolean isTooDense() {
    return steps.size() > MOST_STEPS;
  }

  /** Whether {@code claim} is a premise of a step in it. */
  boolean leadsOn(ClaimId claim) {
    return steps.stream().anyMatch(s -> s.premises().stream().anyMatch(p -> p.id().equals(claim)));
  }

  long count(Relation.Type type) {
    return steps.stream().filter(s -> s.type() == type).count();
  }
}
