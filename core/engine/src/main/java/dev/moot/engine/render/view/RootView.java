package dev.moot.engine.render.view;

import dev.moot.api.model.Claim;
import dev.moot.engine.link.outline.DebateOutline;
import java.util.List;

/**
 * A claim that a debate is about, with what bears on it at first hand.
 *
 * @param claim the claim
 * @param positions who thinks what of it, those who hold it first
 * @param supporting the claims given as reasons for it
 * @param opposing the claims given as reasons against it
 */
public record RootView(
    Claim claim, List<PositionRow> positions, List<Claim> supporting, List<Claim> opposing) {

  /**
   * That of {@code root}.
   *
   * @param positions who thinks what of it
   */
  public static RootView of(DebateOutline.Root root, List<PositionRow> positions) {
    return new RootView(root.claim(), positions, root.supporting(), root.opposing());
  }

  public RootView {
    positions = List.copyOf(positions);
    supporting = List.copyOf(supporting);
    opposing = List.copyOf(opposing);
  }
}
