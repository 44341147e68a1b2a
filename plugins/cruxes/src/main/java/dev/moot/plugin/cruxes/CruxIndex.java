package dev.moot.plugin.cruxes;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Site;
import dev.moot.api.model.Split;
import dev.moot.api.plugin.PageGenerator;
import dev.moot.api.render.GeneratedPage;
import dev.moot.api.render.PageScope;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page {@code /cruxes/}: every declared crux of the site by debate, the most evenly split
 * first.
 */
final class CruxIndex implements PageGenerator {

  private static final Comparator<Split> EVENLY_FIRST =
      Comparator.comparingInt(Split::contention)
          .reversed()
          .thenComparingInt(s -> Math.abs(s.holds() - s.doubts()))
          .thenComparing(Comparator.comparingInt(Split::voices).reversed());

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
            page -> Map.of("groups", groups(debates, page))));
  }

  private static List<CruxGroup> groups(List<String> debates, PageScope page) {
    return debates.stream()
        .flatMap(id -> page.debate(id).stream())
        .flatMap(debate -> group(debate, page).stream())
        .sorted(Comparator.comparing(group -> group.cruxes().get(0).split(), EVENLY_FIRST))
        .toList();
  }

  private static Optional<CruxGroup> group(Debate debate, PageScope page) {
    List<CruxView> cruxes =
        CruxSummary.views(debate, page).stream()
            .sorted(Comparator.comparing(CruxView::split, EVENLY_FIRST))
            .toList();
    return cruxes.isEmpty()
        ? Optional.empty()
        : Optional.of(new CruxGroup(debate, cruxes, CruxSummary.hasDouble(cruxes)));
  }
}
