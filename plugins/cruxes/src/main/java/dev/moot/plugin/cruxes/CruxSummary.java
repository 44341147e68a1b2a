package dev.moot.plugin.cruxes;

import dev.moot.api.markdown.DirectiveCall;
import dev.moot.api.model.Debate;
import dev.moot.api.render.Html;
import dev.moot.api.render.PageScope;
import java.util.List;
import java.util.Map;

/** The declared cruxes of a debate in short, in the order of its file. */
final class CruxSummary {

  private CruxSummary() {}

  /** The directive {@code crux-summary}. */
  static Html render(DirectiveCall call) {
    PageScope page = call.page();
    List<CruxView> cruxes = views(call.debate("debate").orElseThrow(), page);
    return page.partial(
        "crux-summary",
        Map.of("cruxes", cruxes, "hasDouble", hasDouble(cruxes), "body", call.body()));
  }

  /** The cruxes of {@code debate}, for lists. */
  static List<CruxView> views(Debate debate, PageScope page) {
    return DeclaredCrux.allOf(debate).stream()
        .flatMap(c -> CruxView.of(c, "", 3, Html.EMPTY, page).stream())
        .toList();
  }

  static boolean hasDouble(List<CruxView> cruxes) {
    return cruxes.stream()
        .anyMatch(c -> c.kind().filter(DeclaredKind.DOUBLE_CRUX::equals).isPresent());
  }
}
