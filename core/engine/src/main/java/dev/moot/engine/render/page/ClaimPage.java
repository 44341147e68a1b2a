package dev.moot.engine.render.page;

import dev.moot.api.model.Backlink;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.Post;
import dev.moot.api.model.Question;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Site;
import dev.moot.api.model.Split;
import dev.moot.api.render.Embed;
import dev.moot.engine.link.Change;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.render.view.Bearing;
import dev.moot.engine.render.view.ClaimDays;
import dev.moot.engine.render.view.ClaimIndex;
import dev.moot.engine.render.view.Glossary;
import dev.moot.engine.render.view.PositionRow;
import dev.moot.engine.render.view.Reason;
import dev.moot.engine.render.view.TermEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A claim, with what all debates that word it have on it. */
record ClaimPage(Claim claim, PageParts parts) implements Page {

  /**
   * What it shows. All but {@code claim} and {@code debate} is of all wordings.
   *
   * @param claim the claim
   * @param wordings the claim in every debate, the one with the page first
   * @param split how those who took a stance divide
   * @param debate the claim's debate
   * @param positions who thinks what of it, those who hold it first
   * @param reasonsFor what is said for it
   * @param reasonsAgainst what is said against it
   * @param backlinks where it is mentioned
   * @param mentionedIn in how many digests
   * @param posts the digests of its debates
   * @param raised the first day that is known
   * @param moved the last day on which it changed
   * @param rephrasings claims that say the same
   * @param deciders cruxes that decide it
   * @param declarations cruxes it is declared as
   * @param bearings what it is a reason for or against
   * @param assertedUnder claims that are asserted only if it holds
   * @param expectations what would move somebody on it
   * @param questions asked about it
   * @param answered questions that it answers
   * @param terms the terms it uses
   * @param embed how other sites show it, where they can
   * @param corrections corrections of digests that concern it, newest first
   */
  public record View(
      Claim claim,
      List<Claim> wordings,
      Split split,
      Debate debate,
      List<PositionRow> positions,
      List<Reason> reasonsFor,
      List<Reason> reasonsAgainst,
      List<Backlink> backlinks,
      long mentionedIn,
      List<Post> posts,
      Optional<LocalDate> raised,
      Optional<LocalDate> moved,
      List<Claim> rephrasings,
      List<Crux> deciders,
      List<Crux> declarations,
      List<Bearing> bearings,
      List<Claim> assertedUnder,
      List<Expectation> expectations,
      List<Question> questions,
      List<Question> answered,
      List<TermEntry> terms,
      Optional<Embed> embed,
      List<Change> corrections) {}

  @Override
  public String layout() {
    return "claim";
  }

  @Override
  public Optional<Locale> language() {
    return claim.language();
  }

  @Override
  public String title() {
    return parts.title(claim);
  }

  @Override
  public String description() {
    return parts.onlyIf(claim).map(o -> o + " ").orElse("") + debate().title();
  }

  @Override
  public View view(Scope scope) {
    Site site = parts.site();
    List<Claim> wordings = site.wordings(claim.id());
    List<Reason> reasons = Reason.on(claim, scope);
    List<Backlink> backlinks =
        wordings.stream().flatMap(w -> site.backlinks(w.id()).stream()).toList();
    ClaimIndex.OnClaim on = parts.on(claim.id());
    return new View(
        claim,
        wordings,
        Split.of(wordings.stream().flatMap(w -> w.stances().stream()).toList()),
        debate(),
        PositionRow.on(wordings, site),
        reasons.stream().filter(Reason::supports).toList(),
        reasons.stream().filter(r -> !r.supports()).toList(),
        backlinks,
        backlinks.stream().map(Backlink::page).distinct().filter(parts::isDigest).count(),
        wordings.stream()
            .flatMap(w -> site.postsOn(w.id().debate()).stream())
            .distinct()
            .sorted(Site.NEWEST_FIRST)
            .toList(),
        ClaimDays.raised(wordings),
        ClaimDays.moved(wordings),
        rephrasings(wordings, site),
        on.deciders(),
        on.declarations(),
        on.bearings(),
        on.assertedUnder(),
        on.expectations(),
        on.questions(),
        on.answered(),
        wordings.stream()
            .flatMap(w -> Glossary.in(w, site.debate(w.id().debate()).orElseThrow()).stream())
            .toList(),
        parts.embed(claim),
        on.corrections());
  }

  private Debate debate() {
    return parts.site().debate(claim.id().debate()).orElseThrow();
  }

  private static List<Claim> rephrasings(List<Claim> wordings, Site site) {
    return wordings.stream()
        .flatMap(w -> site.bearingOn(w.id()).stream())
        .filter(r -> r.type() == Relation.Type.REPHRASES)
        .flatMap(r -> r.premises().stream())
        .flatMap(p -> site.claim(p).stream())
        .toList();
  }
}
