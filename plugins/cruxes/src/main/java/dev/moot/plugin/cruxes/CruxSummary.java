package dev.moot.plugin.cruxes;

import dev.moot.api.markdown.DirectiveCall;
import dev.moot.api.model.Debate;
import dev.moot.api.render.Html;
import dev.moot.api.render.PageScope;
import dev.moot.api.render.PageSubject;
import dev.moot.plugin.cruxes.declared.DeclaredCrux;
import dev.moot.plugin.cruxes.summary.CruxWords;
import dev.moot.plugin.cruxes.summary.RootSummary;
import java.util.List;
import java.util.Map;

/**
 * What a debate turns on: the declared cruxes, in the order of its file, and apart from them what
 * its map comes to.
 */
final class CruxSummary {

  /** How many claims a list names before the rest is left to the debate's page. */
  static final int MOST_LISTED = 3;

  /** The attribute that says how much is told. */
  static final String FORM = "form";

  /** The form of three lines. */
  static final String SHORT = "short";

  private static final int MOST_CRUXES = 6;
  private static final int MOST_LISTED_OF_DEBATE = 10;

  private CruxSummary() {}

  /** The directive {@code crux-summary}. */
  static Html render(DirectiveCall call) {
    Debate debate = call.debate("debate").orElseThrow();
    if (call.attribute(FORM).filter(SHORT::equals).isPresent()) {
      return inShort(debate, call.page(), call.body());
    }
    return render(
        debate, call.page(), MOST_CRUXES, MOST_LISTED, debate.permalink().path(), call.body());
  }

  /** Three lines: what it turns on, what its map says first, and where the rest is. */
  private static Html inShort(Debate debate, PageScope page, Html body) {
    return page.partial(
        "crux-short",
        Map.of(
            "debate",
            debate,
            "cruxes",
            views(DeclaredCrux.allOf(debate), page),
            "maps",
            RootSummary.of(debate, page, 0),
            "body",
            body));
  }

  /** On the page of a debate: all of it, as {@code cruxSummary}. */
  static Map<String, ?> values(PageSubject subject, PageScope page) {
    if (!(subject instanceof PageSubject.OfDebate of)
        || (of.debate().cruxes().isEmpty() && of.debate().relations().isEmpty())) {
      return Map.of();
    }
    return Map.of(
        "cruxSummary",
        render(of.debate(), page, Integer.MAX_VALUE, MOST_LISTED_OF_DEBATE, "", Html.EMPTY));
  }

  private static Html render(
      Debate debate, PageScope page, int mostCruxes, int mostListed, String more, Html body) {
    List<DeclaredCrux> cruxes = DeclaredCrux.allOf(debate);
    return page.partial(
        "crux-summary",
        Map.of(
            "debate", debate,
            "cruxes", views(cruxes.stream().limit(mostCruxes).toList(), page),
            "hidden", Math.max(0, cruxes.size() - mostCruxes),
            "hasShared", CruxWords.hasShared(cruxes),
            "maps", RootSummary.of(debate, page, mostListed),
            "more", more,
            "whole", more.isEmpty(),
            "body", body));
  }

  /** Cruxes for lists. */
  static List<CruxView> views(List<DeclaredCrux> cruxes, PageScope page) {
    return cruxes.stream().flatMap(c -> CruxView.of(c, "", 3, Html.EMPTY, page).stream()).toList();
  }
}
