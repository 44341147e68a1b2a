package dev.moot.engine.render.page;

import dev.moot.api.render.PageSubject.Index;
import dev.moot.engine.link.Change;
import dev.moot.engine.link.PlacedPage;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.render.view.Pager;
import java.util.List;
import java.util.Optional;

/** A page of the list of what changed. */
record ChangesPage(PlacedPage.Part part, PageParts parts) implements IndexPage {

  /**
   * What it shows.
   *
   * @param changes those of this page, newest first, what has no date last
   * @param pager the other pages of the list
   */
  public record View(List<Change> changes, Optional<Pager> pager) {}

  @Override
  public Index index() {
    return Index.CHANGES;
  }

  @Override
  public View view(Scope scope) {
    List<Change> all = Change.in(parts.site());
    return new View(part.paging().shown(all, part.number()), Pager.of(part));
  }
}
