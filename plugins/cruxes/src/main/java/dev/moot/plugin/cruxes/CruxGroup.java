package dev.moot.plugin.cruxes;

import dev.moot.api.model.Debate;
import java.util.List;

/**
 * The cruxes of one debate on the page of all cruxes.
 *
 * @param debate the debate
 * @param cruxes its cruxes, the most evenly split first; at least one
 * @param hasDouble whether one of them is a double crux
 */
public record CruxGroup(Debate debate, List<CruxView> cruxes, boolean hasDouble) {

  public CruxGroup {
    cruxes = List.copyOf(cruxes);
  }
}
