package dev.moot.plugin.cruxes;

import dev.moot.api.model.Claim;
import dev.moot.api.plugin.PageContributor;
import dev.moot.api.render.Embed;
import dev.moot.api.render.Html;
import dev.moot.api.render.PageScope;
import dev.moot.api.render.PageSubject;
import dev.moot.plugin.cruxes.declared.DeclaredCrux;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * On the page of a claim that is a crux: its card, as {@code cruxCards}, and how other sites show
 * it, as {@code cruxEmbeds}.
 */
final class ClaimCruxes implements PageContributor {

  @Override
  public Map<String, ?> values(PageSubject subject, PageScope page) {
    return subject instanceof PageSubject.OfClaim of ? cards(of.claim(), page) : Map.of();
  }

  /** A claim may be a crux in each debate that words it. */
  private static Map<String, ?> cards(Claim claim, PageScope page) {
    String cards =
        page.wordings(claim.id()).stream()
            .flatMap(wording -> card(wording, claim, page).stream())
            .map(Html::markup)
            .collect(Collectors.joining("\n"));
    if (cards.isEmpty()) {
      return Map.of();
    }
    List<Embed> embeds =
        page.wordings(claim.id()).stream()
            .flatMap(w -> crux(w, page).flatMap(c -> CruxFrames.embed(c, w, page)).stream())
            .toList();
    return embeds.isEmpty()
        ? Map.of("cruxCards", Html.markup(cards))
        : Map.of(
            "cruxCards",
            Html.markup(cards),
            "cruxEmbeds",
            page.partial("crux-embeds", Map.of("embeds", embeds)));
  }

  private static Optional<Html> card(Claim wording, Claim claim, PageScope page) {
    boolean elsewhere = !wording.id().debate().equals(claim.id().debate());
    return crux(wording, page).flatMap(crux -> CruxCard.of(crux, 2, true, elsewhere, page));
  }

  private static Optional<DeclaredCrux> crux(Claim claim, PageScope page) {
    return page.debate(claim.id().debate())
        .flatMap(debate -> DeclaredCrux.find(debate, claim.id()));
  }
}
