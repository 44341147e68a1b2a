package dev.moot.plugin.cruxes;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Site;
import dev.moot.api.model.Split;
import dev.moot.api.plugin.PageGenerator;
import dev.moot.api.render.GeneratedPage;
import dev.moot.api.render.PageScope;
import dev.moot.plugin.cruxes.declared.DeclaredCrux;
import dev.moot.plugin.cruxes.summary.CruxWords;
import dev.moot.plugin.cruxes.summary.RootSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The page {@code /cruxes/}: the declared cruxes of the site by debate, the most evenly split
 * first, each debate with what its map comes to.
 */
final class CruxIndex implements PageGenerator {

  private static final Comparator<Split> EVENLY_FIRST =
      Comparator.comparingInt(Split::contention)
          .reversed()
          .thenComparingInt(s -> Math.abs(s.holds() - s.doubts()))
          .thenComparing(Comparator.comparingInt(Split::voices).reversed());

  private static final int MOST_CARDS = 5;

  @Override
  public boolean isOfDebatesAlone() {
    return true;
  }

  @Override
  public List<GeneratedPage> pages(Site site) {
    List<String> debates =
        site.debates().stream().filter(d -> !d.cruxes().isEmpty()).map(Debate::id).toList();
    if (debates.isEmpty()) {
      return List.of();
    }
    return List.of(
        new GeneratedPage(
                Permalink.page("cruxes"),
                "cruxes.title",
                "cruxes.description",
                "cruxes",
                page -> Map.of("groups", groups(debates, page)))
            .goingBy(debates));
  }

  /** A debate and its cruxes, at least one, the most evenly split first. */
  private record Ordered(Debate debate, List<DeclaredCrux> cruxes) {}

  private static List<CruxGroup> groups(List<String> debates, PageScope page) {
    List<Ordered> ordered = new ArrayList<>();
    for (String id : debates) {
      Debate debate = page.debate(id).orElseThrow();
      List<DeclaredCrux> sorted =
          DeclaredCrux.allOf(debate).stream()
              .filter(c -> page.claim(c.claim()).isPresent())
              .sorted(Comparator.comparing(c -> split(c, page), EVENLY_FIRST))
              .toList();
      if (!sorted.isEmpty()) {
        ordered.add(new Ordered(debate, sorted));
      }
    }
    ordered.sort(Comparator.comparing(o -> split(o.cruxes().get(0), page), EVENLY_FIRST));
    return ordered.stream().map(o -> group(o.debate(), o.cruxes(), page)).toList();
  }

  private static Split split(DeclaredCrux crux, PageScope page) {
    return page.claim(crux.claim()).orElseThrow().split();
  }

  private static CruxGroup group(Debate debate, List<DeclaredCrux> cruxes, PageScope page) {
    return new CruxGroup(
        debate,
        page.postsOn(debate.id()),
        cruxes.stream()
            .limit(MOST_CARDS)
            .flatMap(c -> CruxCard.of(c, 3, false, false, page).stream())
            .toList(),
        Math.max(0, cruxes.size() - MOST_CARDS),
        CruxWords.hasShared(cruxes),
        RootSummary.of(debate, page, CruxSummary.MOST_LISTED));
  }
}
