package dev.moot.plugin.argumentmap;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.PageGenerator;
import dev.moot.api.render.GeneratedPage;
import dev.moot.api.render.PageScope;
import java.util.List;
import java.util.Map;

/** The pages {@code /maps/<debate>/}: how a debate hangs together, as a list and as a picture. */
final class MapPages implements PageGenerator {

  static Permalink permalink(Debate debate) {
    return Permalink.page("maps", debate.id());
  }

  @Override
  public List<GeneratedPage> pages(Site site) {
    return site.debates().stream()
        .filter(d -> !d.relations().isEmpty())
        .map(
            debate ->
                new GeneratedPage(
                    permalink(debate),
                    debate.title(),
                    "map.description",
                    "argument-map",
                    page -> values(debate.id(), page)))
        .toList();
  }

  private static Map<String, ?> values(String id, PageScope page) {
    Debate debate = page.debate(id).orElseThrow();
    Outline outline = Outline.of(debate, Steps.of(page, id));
    return Map.of(
        "debate", debate, "outline", outline, "figure", MapFigure.ofDebate(debate, page).html());
  }
}
