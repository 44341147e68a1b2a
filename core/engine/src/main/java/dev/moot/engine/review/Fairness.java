package dev.moot.engine.review;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import java.util.List;

/**
 * How evenly a digest treats those who take part in a debate. All that speaks of sides is told root
 * by root.
 *
 * @param debate the debate
 * @param roots one for each root, in the order of the file; one without a root where there is none
 * @param isolated claims that nothing in the claim files names
 * @param unsourced claims with neither a quote nor evidence
 * @param oneSided declared cruxes on which only one side has a stance, or nobody
 * @param said how many positions the participants put themselves
 * @param derived how many are worked out from a number of theirs
 * @param estimated how many are the writer's reading
 */
public record Fairness(
    Debate debate,
    List<RootFairness> roots,
    List<Claim> isolated,
    List<Claim> unsourced,
    List<Crux> oneSided,
    int said,
    int derived,
    int estimated) {

  public Fairness {
    roots = List.copyOf(roots);
    isolated = List.copyOf(isolated);
    unsourced = List.copyOf(unsourced);
    oneSided = List.copyOf(oneSided);
  }

  /** Whether anybody takes part. */
  public boolean hasVoices() {
    return !debate.participants().isEmpty();
  }
}
