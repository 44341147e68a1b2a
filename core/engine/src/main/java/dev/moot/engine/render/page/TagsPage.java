package dev.moot.engine.render.page;

import dev.moot.api.render.PageSubject.Index;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.render.view.TagEntry;
import java.util.List;

/** Every tag. */
record TagsPage(PageParts parts) implements IndexPage {

  /**
   * What it shows.
   *
   * @param tags all of them, each with its posts
   */
  public record View(List<TagEntry> tags) {}

  @Override
  public Index index() {
    return Index.TAGS;
  }

  @Override
  public View view(Scope scope) {
    return new View(parts.tags());
  }
}
