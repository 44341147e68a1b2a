package dev.moot.plugin.search;

import dev.moot.api.model.Permalink;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.PageGenerator;
import dev.moot.api.render.GeneratedPage;
import dev.moot.api.render.PageScope;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The page {@code /search/}. */
final class SearchPage implements PageGenerator {

  static final Permalink PERMALINK = Permalink.page("search");

  private static final String STYLE = "plugins/search/on-demand/search.css";

  @Override
  public List<GeneratedPage> pages(Site site) {
    List<String> languages = languages(site);
    return List.of(
        new GeneratedPage(
                PERMALINK,
                "search.title",
                "search.description",
                "search",
                page -> values(page, languages))
            .goingBy(languages));
  }

  /** What the paths of posts begin with that are in another language than the site. */
  private static List<String> languages(Site site) {
    return Stream.concat(site.posts().stream(), site.pages().stream())
        .flatMap(p -> p.language().stream())
        .map(l -> l.toLanguageTag().toLowerCase(Locale.ROOT))
        .distinct()
        .sorted()
        .toList();
  }

  private static Map<String, ?> values(PageScope page, List<String> languages) {
    page.needsStyle(STYLE);
    return Map.of("index", SearchFiles.INDEX, "languages", languages);
  }
}
