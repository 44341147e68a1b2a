package dev.moot.engine.render.page;

import dev.moot.api.model.Tag;
import dev.moot.engine.link.PlacedPage;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.render.view.Pager;
import dev.moot.engine.render.view.PostEntry;
import java.util.List;
import java.util.Optional;

/** A page of the list of digests with a tag. */
record TagPage(Tag tag, PlacedPage.Part part, PageParts parts) implements Page {

  /**
   * What it shows.
   *
   * @param tag the tag
   * @param posts the digests of this page, newest first
   * @param count how many there are in all
   * @param pager the other pages of the list
   */
  public record View(Tag tag, List<PostEntry> posts, int count, Optional<Pager> pager) {}

  @Override
  public String layout() {
    return "tag";
  }

  @Override
  public String title() {
    return tag.name();
  }

  @Override
  public View view(Scope scope) {
    return new View(
        tag, parts.entries(parts.tagged(tag, part)), part.paging().items(), Pager.of(part));
  }
}
