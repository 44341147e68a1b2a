package dev.moot.plugin.cruxes;

import dev.moot.api.markdown.DirectiveCall;
import dev.moot.api.model.Claim;
import dev.moot.api.render.Html;
import dev.moot.api.render.PageScope;
import dev.moot.plugin.cruxes.declared.DeclaredCrux;
import java.util.Map;
import java.util.Optional;

/**
 * One crux as a card: the question, what follows from either answer, who gives which, and what
 * would settle it.
 */
final class CruxCard {

  private CruxCard() {}

  /** The directive {@code crux}. */
  static Html render(DirectiveCall call) {
    PageScope page = call.page();
    Claim claim = call.claim("claim").orElseThrow();
    String id = page.uniqueId(anchor(claim));
    CruxView view =
        page.debate(claim.id().debate())
            .flatMap(debate -> DeclaredCrux.find(debate, claim.id()))
            .flatMap(crux -> CruxView.of(crux, id, 3, call.body(), page))
            .orElseGet(() -> CruxView.of(claim, id, 3, call.body(), page));
    return render(view, true, "", page);
  }

  /**
   * The card of a declared crux; empty if its claim is not there.
   *
   * @param numbered whether it says which of the debate's cruxes it is
   * @param elsewhere whether it says of which debate it and its people are
   */
  static Optional<Html> of(
      DeclaredCrux crux, int level, boolean numbered, boolean elsewhere, PageScope page) {
    return page.claim(crux.claim())
        .flatMap(claim -> CruxView.of(crux, page.uniqueId(anchor(claim)), level, Html.EMPTY, page))
        .map(view -> render(view, numbered, elsewhere ? crux.debate().title() : "", page));
  }

  private static Html render(CruxView view, boolean numbered, String debate, PageScope page) {
    return page.partial(
        "crux",
        Map.of("crux", view, "linked", view.linksFrom(page), "numbered", numbered, "of", debate));
  }

  /** The {@code id} that a claim's card has on a page that shows it once. */
  static String anchor(Claim claim) {
    return "crux-" + claim.id().local();
  }
}
