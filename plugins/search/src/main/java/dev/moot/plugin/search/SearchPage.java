package dev.moot.plugin.search;

import dev.moot.api.model.Permalink;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.PageGenerator;
import dev.moot.api.render.GeneratedPage;
import dev.moot.api.render.PageScope;
import java.util.List;
import java.util.Map;

/** The page {@code /search/}. */
final class SearchPage implements PageGenerator {

  static final Permalink PERMALINK = Permalink.page("search");

  private static final String STYLE = "plugins/search/on-demand/search.css";

  @Override
  public List<GeneratedPage> pages(Site site) {
    return List.of(
        new GeneratedPage(
                PERMALINK, "search.title", "search.description", "search", SearchPage::values)
            .goingBy());
  }

  private static Map<String, ?> values(PageScope page) {
    page.needsStyle(STYLE);
    return Map.of("index", SearchFiles.INDEX);
  }
}
