package dev.moot.plugin.argumentmap;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.PageGenerator;
import dev.moot.api.render.GeneratedPage;
import dev.moot.api.render.Html;
import dev.moot.api.render.PageScope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pages {@code /maps/<debate>/}: how a debate hangs together, as a list and as a picture. The
 * list of a large one goes on at {@code /maps/<debate>/page/2/}; the picture is a file besides.
 */
final class MapPages implements PageGenerator {

  static Permalink permalink(Debate debate) {
    return Permalink.page("maps", debate.id());
  }

  @Override
  public boolean isOfDebatesAlone() {
    return true;
  }

  @Override
  public List<GeneratedPage> pages(Site site) {
    return site.debates().stream()
        .filter(d -> !d.relations().isEmpty())
        .flatMap(
            debate -> {
              Steps steps = Steps.of(site, debate.id());
              OutlinePages pages = OutlinePages.of(debate, steps);
              return Stream.concat(
                  IntStream.rangeClosed(1, pages.count()).mapToObj(n -> page(debate, pages, n)),
                  MapFile.of(debate, steps).stream()
                      .flatMap(file -> Stream.of(file, MapFrames.of(debate))));
            })
        .toList();
  }

  private static GeneratedPage page(Debate debate, OutlinePages pages, int number) {
    // How the list is divided follows from the debate, which the page asks for.
    return new GeneratedPage(
            pages.page(number),
            number == 1 ? debate.title() : debate.title() + " (" + number + ")",
            "map.description",
            "argument-map",
            page -> values(debate.id(), pages, number, page))
        .about(debate)
        .goingBy(debate.id(), number);
  }

  private static Map<String, ?> values(String id, OutlinePages pages, int number, PageScope page) {
    Debate debate = page.debate(id).orElseThrow();
    Map<String, Object> values = new HashMap<>();
    values.put("debate", debate);
    Outline outline = pages.part(Outline.of(debate, page), id, number);
    values.put("outline", outline);
    values.put("open", Folds.open(outline.roots()));
    page.needsStyle(MapFigure.STYLE);
    values.put("figure", number == 1 ? MapFigure.besideList(debate, page).html() : Html.EMPTY);
    if (number == 1) {
      page.embed(MapFrames.frame(debate)).ifPresent(e -> values.put("embed", e));
    }
    values.put("number", number);
    values.put("count", pages.count());
    pages.before(number).ifPresent(p -> values.put("before", p));
    pages.after(number).ifPresent(p -> values.put("after", p));
    return values;
  }
}
