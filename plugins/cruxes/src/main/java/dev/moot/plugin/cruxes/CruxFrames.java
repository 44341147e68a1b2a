package dev.moot.plugin.cruxes;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.PageGenerator;
import dev.moot.api.render.Embed;
import dev.moot.api.render.Frame;
import dev.moot.api.render.GeneratedPage;
import dev.moot.api.render.Html;
import dev.moot.api.render.PageScope;
import dev.moot.plugin.cruxes.declared.DeclaredCrux;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cards of declared cruxes as other sites show them: {@code /embed/cruxes/<debate>/<claim>/}. A
 * claim that is renamed keeps its old frame.
 */
final class CruxFrames implements PageGenerator {

  private static final int WIDTH = 680;

  @Override
  public boolean isOfDebatesAlone() {
    return true;
  }

  @Override
  public List<GeneratedPage> pages(Site site) {
    return site.debates().stream()
        .flatMap(
            debate ->
                DeclaredCrux.allOf(debate).stream()
                    .flatMap(
                        crux ->
                            site.claim(crux.claim()).stream()
                                .flatMap(claim -> pages(debate, crux, claim, site))))
        .toList();
  }

  private static Stream<GeneratedPage> pages(
      Debate debate, DeclaredCrux crux, Claim claim, Site site) {
    Permalink of = site.current(site.canonical(claim.id())).permalink();
    Stream<ClaimId> names =
        Stream.concat(
            Stream.of(claim.id()),
            claim.aliases().stream()
                .map(a -> new ClaimId(debate.id(), a.id()))
                .filter(old -> debate.claim(old.local()).isEmpty()));
    return names.map(
        name -> GeneratedPage.inFrame(frame(name, crux, claim, of), page -> content(name, page)));
  }

  /** How other sites show {@code crux}, where they can. */
  static Optional<Embed> embed(DeclaredCrux crux, Claim claim, PageScope page) {
    return page.embed(frame(claim.id(), crux, claim, page.canonical(claim.id()).permalink()));
  }

  private static Frame frame(ClaimId name, DeclaredCrux crux, Claim claim, Permalink of) {
    Permalink frame = new Permalink("/embed/cruxes/" + name.debate() + "/" + name.local() + "/");
    return new Frame(
        frame,
        of,
        crux.question().orElse(claim.text()),
        crux.debate().id(),
        claim.language(),
        WIDTH,
        height(crux, claim),
        new Permalink(frame.path() + "crux.svg"),
        claim.condition(),
        crux.question().isPresent());
  }

  /** Letters that say what the claim behind a question is meant under, or whose words follow. */
  private static final int BESIDE = 60;

  /** Room for what the card says, on a narrow page too, where a frame cannot grow. */
  private static int height(DeclaredCrux crux, Claim claim) {
    int letters =
        Stream.of(crux.question(), crux.ifTrue(), crux.ifFalse(), crux.settledBy())
            .mapToInt(text -> text.map(t -> t.length() + BESIDE).orElse(0))
            .sum();
    return 520 + 26 * (letters / 34) + 52 * claim.stances().size() + 52 * crux.decides().size();
  }

  private static Html content(ClaimId name, PageScope page) {
    Debate debate = page.debate(name.debate()).orElseThrow();
    Claim claim = page.claim(name).orElseThrow();
    Html card =
        DeclaredCrux.find(debate, claim.id())
            .flatMap(crux -> CruxCard.of(crux, 1, false, false, page))
            .orElse(Html.EMPTY);
    return page.partial("crux-frame", Map.of("debate", debate, "card", card));
  }
}
