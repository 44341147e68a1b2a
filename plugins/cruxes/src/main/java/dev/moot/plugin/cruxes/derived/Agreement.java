package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import java.util.List;

/**
 * A claim that is held by people on both sides of the root and is no declared crux. It goes by what
 * people think, not by the map. Only where nobody doubts it is it what both sides accept.
 *
 * @param claim the claim
 * @param forRoot who holds it among those who hold the root; at least one
 * @param againstRoot who holds it among those who doubt the root; at least one
 * @param doubters who doubts it, whatever they think of the root and whether or not they count
 * @param estimated whether one of the views of those who hold it is the writer's reading
 */
public record Agreement(
    ClaimId claim,
    List<ParticipantId> forRoot,
    List<ParticipantId> againstRoot,
    List<ParticipantId> doubters,
    boolean estimated) {

  public Agreement {
    forRoot = List.copyOf(forRoot);
    againstRoot = List.copyOf(againstRoot);
    doubters = List.copyOf(doubters);
  }

  /** Whether nobody doubts it. */
  public boolean undisputed() {
    return doubters.isEmpty();
  }

  /** How many hold it. */
  public int holders() {
    return forRoot.size() + againstRoot.size();
  }
}
