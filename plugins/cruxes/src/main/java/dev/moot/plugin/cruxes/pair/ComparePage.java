package dev.moot.plugin.cruxes.pair;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.PageGenerator;
import dev.moot.api.render.GeneratedPage;
import dev.moot.api.render.PageScope;
import java.util.List;
import java.util.Map;

/**
 * The page {@code /people/compare/}: the pairs that have a page, and with script any other two of
 * one debate, of what its JSON says. Which two are shown stands in the address.
 */
public final class ComparePage implements PageGenerator {

  static final Permalink PERMALINK = Permalink.page("people", "compare");

  private static final String SCRIPT = "plugins/cruxes/on-demand/compare.js";

  /**
   * A debate whose people can be set side by side.
   *
   * @param debate the debate
   * @param people who takes part, in the order of the file; at least two
   * @param pairs the ways to the pages of pairs
   */
  public record Group(Debate debate, List<Participant> people, List<PairLinks.Link> pairs) {

    public Group {
      people = List.copyOf(people);
      pairs = List.copyOf(pairs);
    }
  }

  @Override
  public boolean isOfDebatesAlone() {
    return true;
  }

  @Override
  public List<GeneratedPage> pages(Site site) {
    List<String> debates =
        site.debates().stream().filter(d -> d.participants().size() > 1).map(Debate::id).toList();
    return debates.isEmpty()
        ? List.of()
        : List.of(
            new GeneratedPage(
                    PERMALINK,
                    "compare.title",
                    "compare.description",
                    "compare",
                    page -> values(debates, page))
                .goingBy(debates));
  }

  private static Map<String, ?> values(List<String> debates, PageScope page) {
    page.needsStyle(PairPages.STYLE);
    page.needsScript(SCRIPT);
    return Map.of(
        "groups",
        debates.stream()
            .flatMap(id -> page.debate(id).stream())
            .map(
                d ->
                    new Group(
                        d,
                        List.copyOf(d.participants().values()),
                        PairLinks.of(d, Pairs.on(page, d).all())))
            .toList());
  }
}
