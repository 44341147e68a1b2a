package dev.moot.plugin.argumentmap;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Relation;
import dev.moot.api.plugin.PageContributor;
import dev.moot.api.render.Html;
import dev.moot.api.render.PageScope;
import dev.moot.api.render.PageSubject;
import java.util.Map;

/** On the page of a claim its map, on that of a debate the way to its map: {@code argumentMap}. */
final class MapsOnCorePages implements PageContributor {

  @Override
  public Map<String, ?> values(PageSubject subject, PageScope page) {
    if (subject instanceof PageSubject.OfClaim of) {
      Html map = onClaim(of.claim(), page);
      return map.isEmpty() ? Map.of() : Map.of("argumentMap", map);
    }
    if (subject instanceof PageSubject.OfDebate of) {
      return onDebate(of.debate(), page);
    }
    return Map.of();
  }

  private static Html onClaim(Claim claim, PageScope page) {
    MapFigure figure = MapFigure.ofClaim(claim, page);
    if (figure.isEmpty()) {
      return Html.EMPTY;
    }
    return page.partial(
        "argument-map-claim",
        Map.of(
            "figure",
            figure.html(),
            "hasReasons",
            hasReasons(claim, page),
            "leadsOn",
            !Steps.of(page, claim.id().debate()).from(claim.id()).isEmpty()));
  }

  /** Whether the page lists reasons: what only restates a claim is none. */
  private static boolean hasReasons(Claim claim, PageScope page) {
    return page.wordings(claim.id()).stream()
        .flatMap(w -> page.bearingOn(w.id()).stream())
        .anyMatch(r -> r.type() != Relation.Type.REPHRASES);
  }

  private static Map<String, ?> onDebate(Debate debate, PageScope page) {
    return page.exists(MapPages.permalink(debate))
        ? Map.of(
            "argumentMap",
            page.partial("argument-map-link", Map.of("target", MapPages.permalink(debate))))
        : Map.of();
  }
}
