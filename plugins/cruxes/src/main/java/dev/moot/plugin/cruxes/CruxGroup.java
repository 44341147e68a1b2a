package dev.moot.plugin.cruxes;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Post;
import dev.moot.api.render.Html;
import dev.moot.plugin.cruxes.summary.RootSummary;
import java.util.List;

/**
 * The cruxes of one debate on the page of all cruxes.
 *
 * @param debate the debate
 * @param posts its digests
 * @param cards its cruxes, the most evenly split first; at least one
 * @param hidden how many more there are
 * @param hasShared whether people on both sides named one of them all
 * @param maps what its map comes to, root by root
 */
public record CruxGroup(
    Debate debate,
    List<Post> posts,
    List<Html> cards,
    int hidden,
    boolean hasShared,
    List<RootSummary> maps) {

  public CruxGroup {
    posts = List.copyOf(posts);
    cards = List.copyOf(cards);
    maps = List.copyOf(maps);
  }
}
