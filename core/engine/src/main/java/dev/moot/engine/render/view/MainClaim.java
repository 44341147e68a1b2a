package dev.moot.engine.render.view;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Site;
import java.util.List;

/**
 * What a debate is about, as the head of a digest says it.
 *
 * @param claim a root of the debate
 * @param positions who thinks what of it, those who hold it first
 * @param silent how many take part and have no recorded view of it
 */
public record MainClaim(Claim claim, List<PositionRow> positions, int silent) {

  public MainClaim {
    positions = List.copyOf(positions);
  }

  /** The roots of {@code debate}, in its order. */
  public static List<MainClaim> of(Debate debate, Site site) {
    return debate.roots().stream()
        .flatMap(id -> site.claim(new ClaimId(debate.id(), id)).stream())
        .map(claim -> of(claim, debate, site))
        .toList();
  }

  private static MainClaim of(Claim claim, Debate debate, Site site) {
    List<PositionRow> positions = PositionRow.on(List.of(claim), site);
    long heard = positions.stream().map(PositionRow::participant).distinct().count();
    return new MainClaim(claim, positions, debate.participants().size() - (int) heard);
  }
}
