package dev.moot.engine.render.page;

import dev.moot.api.render.PageSubject.Index;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.render.view.DebateEntry;
import java.util.List;

/** Everyone who takes part, debate by debate. */
record PeoplePage(PageParts parts) implements IndexPage {

  /**
   * What it shows.
   *
   * @param debates all of them, with all their claims
   */
  public record View(List<DebateEntry> debates) {}

  @Override
  public Index index() {
    return Index.PEOPLE;
  }

  @Override
  public View view(Scope scope) {
    return new View(parts.debates());
  }
}
