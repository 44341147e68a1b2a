package dev.moot.engine.render.page;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Post;
import dev.moot.api.model.Site;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.render.view.DebateOutline;
import dev.moot.engine.render.view.PositionRow;
import dev.moot.engine.render.view.RootView;
import dev.moot.engine.render.view.TermEntry;
import java.util.List;

/** A debate, with all its claims. */
record DebatePage(Debate debate, PageParts parts) implements Page {

  /**
   * What it shows.
   *
   * @param debate the debate
   * @param posts the digests of it, newest first
   * @param roots what it is about
   * @param behind what the reasons for and against that rest on
   * @param others the other claims
   * @param terms its words
   */
  public record View(
      Debate debate,
      List<Post> posts,
      List<RootView> roots,
      List<Claim> behind,
      List<Claim> others,
      List<TermEntry> terms) {}

  @Override
  public String layout() {
    return "debate";
  }

  @Override
  public String title() {
    return debate.title();
  }

  @Override
  public View view(Scope scope) {
    Site site = parts.site();
    DebateOutline outline = new DebateOutline(debate, site);
    List<RootView> roots = outline.roots(c -> PositionRow.on(List.of(c), site));
    List<Claim> behind = outline.behind();
    return new View(
        debate,
        site.postsOn(debate.id()),
        roots,
        behind,
        outline.others(),
        debate.terms().values().stream().map(t -> new TermEntry(t, debate, List.of())).toList());
  }
}
