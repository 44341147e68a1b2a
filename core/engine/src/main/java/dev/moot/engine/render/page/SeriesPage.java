package dev.moot.engine.render.page;

import dev.moot.api.model.Series;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.render.view.PostEntry;
import java.util.List;

/** The digests of a series. */
record SeriesPage(Series series, PageParts parts) implements Page {

  /**
   * What it shows.
   *
   * @param series the series
   * @param posts its digests, in their order
   */
  public record View(Series series, List<PostEntry> posts) {}

  @Override
  public String layout() {
    return "series";
  }

  @Override
  public String title() {
    return series.name();
  }

  @Override
  public View view(Scope scope) {
    return new View(series, parts.entries(parts.partsOf(series)));
  }
}
