package dev.moot.plugin.cruxes;

import dev.moot.api.model.Claim;
import dev.moot.api.plugin.PageContributor;
import dev.moot.api.render.Html;
import dev.moot.api.render.PageScope;
import dev.moot.api.render.PageSubject;
import java.util.Map;
import java.util.Optional;

/** On the page of a claim that is a crux: its card, as {@code cruxCards}. */
final class ClaimCruxes implements PageContributor {

  @Override
  public Map<String, ?> values(PageSubject subject, PageScope page) {
    return subject instanceof PageSubject.OfClaim of
        ? card(of.claim(), page).map(html -> Map.of("cruxCards", html)).orElse(Map.of())
        : Map.of();
  }

  private static Optional<Html> card(Claim claim, PageScope page) {
    return page.debate(claim.id().debate())
        .flatMap(debate -> DeclaredCrux.find(debate, claim.id()))
        .flatMap(
            crux -> CruxView.of(crux, page.uniqueId(CruxCard.anchor(claim)), 2, Html.EMPTY, page))
        .map(view -> CruxCard.render(view, page));
  }
}
