package dev.moot.engine.render.page;

import dev.moot.api.render.PageSubject.Index;
import dev.moot.engine.link.PlacedPage;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.render.view.Pager;
import dev.moot.engine.render.view.PostEntry;
import dev.moot.engine.render.view.YearEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A page of the list of all digests. */
record ArchivePage(PlacedPage.Part part, PageParts parts) implements IndexPage {

  /**
   * What it shows.
   *
   * @param years the digests of this page by their years, newest first
   * @param pager the other pages of the list
   */
  public record View(List<YearEntry> years, Optional<Pager> pager) {}

  @Override
  public Index index() {
    return Index.ARCHIVE;
  }

  @Override
  public View view(Scope scope) {
    Map<Integer, List<PostEntry>> years = new TreeMap<>(Comparator.reverseOrder());
    for (PostEntry entry : parts.entries(parts.posts(part))) {
      int year = entry.post().date().orElseThrow().getYear();
      years.computeIfAbsent(year, y -> new ArrayList<>()).add(entry);
    }
    return new View(
        years.entrySet().stream().map(e -> new YearEntry(e.getKey(), e.getValue())).toList(),
        Pager.of(part));
  }
}
