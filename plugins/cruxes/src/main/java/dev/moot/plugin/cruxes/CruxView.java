package dev.moot.plugin.cruxes;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Side;
import dev.moot.api.model.Split;
import dev.moot.api.render.Html;
import dev.moot.api.render.PageScope;
import dev.moot.plugin.cruxes.declared.DeclaredCrux;
import dev.moot.plugin.cruxes.declared.DeclaredKind;
import dev.moot.plugin.cruxes.summary.CruxWords;
import java.util.List;
import java.util.Optional;

/**
 * A crux as templates see it.
 *
 * @param id its {@code id} on the page
 * @param level of its heading: 2 or 3
 * @param number its place among the debate's cruxes, from 1; 0 for a claim that nobody declared one
 * @param total how many cruxes the debate has
 * @param kind how far both sides agree that it is one; absent with number 0
 * @param named who named it, as a label
 * @param why what whoever named it says, in a sentence; empty with number 0
 * @param declarations all that was declared of it; none for a claim that nobody declared one
 * @param claim the claim
 * @param question the claim as a question; its text where nobody worded one
 * @param head the question in a few words, for the head of a column; else the question
 * @param body prose of the digest; may be empty
 * @param yes who holds the claim
 * @param no who doubts it
 * @param unsure who leans neither way
 * @param ifTrue what follows if it holds
 * @param ifFalse what follows if it does not
 * @param settledBy what would settle it
 * @param missing those it lies between whose view of it is not recorded
 * @param decides the claims it is said to decide
 */
public record CruxView(
    String id,
    int level,
    int number,
    int total,
    Optional<DeclaredKind> kind,
    String named,
    String why,
    List<Crux> declarations,
    Claim claim,
    String question,
    String head,
    Html body,
    List<Voice> yes,
    List<Voice> no,
    List<Voice> unsure,
    Optional<String> ifTrue,
    Optional<String> ifFalse,
    Optional<String> settledBy,
    List<Participant> missing,
    List<Claim> decides) {

  /** Whether the card can link to a page on the claim that is not the page it stands on. */
  public boolean linksFrom(PageScope page) {
    return !page.permalink().equals(page.canonical(claim.id()).permalink());
  }

  public Split split() {
    return claim.split();
  }

  /** The view of a declared crux on {@code page}; empty if its claim is not there. */
  static Optional<CruxView> of(DeclaredCrux crux, String id, int level, Html body, PageScope page) {
    return page.claim(crux.claim())
        .map(
            claim ->
                new CruxView(
                    id,
                    level,
                    crux.number(),
                    crux.total(),
                    Optional.of(crux.kind()),
                    CruxWords.named(crux, page),
                    CruxWords.why(crux, page),
                    crux.declarations(),
                    claim,
                    crux.question().orElse(claim.text()),
                    crux.shortForm().or(crux::question).orElse(claim.text()),
                    body,
                    Voice.on(Side.HOLDS, claim, page),
                    Voice.on(Side.DOUBTS, claim, page),
                    Voice.on(Side.UNSURE, claim, page),
                    crux.ifTrue(),
                    crux.ifFalse(),
                    crux.settledBy(),
                    missing(crux, claim, page),
                    crux.decides().stream().flatMap(c -> page.claim(c).stream()).toList()));
  }

  /** The view of a claim that nobody declared a crux. */
  static CruxView of(Claim claim, String id, int level, Html body, PageScope page) {
    return new CruxView(
        id,
        level,
        0,
        0,
        Optional.empty(),
        page.message("cruxes.undeclared"),
        "",
        List.of(),
        claim,
        claim.text(),
        claim.text(),
        body,
        Voice.on(Side.HOLDS, claim, page),
        Voice.on(Side.DOUBTS, claim, page),
        Voice.on(Side.UNSURE, claim, page),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static List<Participant> missing(DeclaredCrux crux, Claim claim, PageScope page) {
    return crux.parties().stream()
        .filter(p -> claim.stanceOf(p).isEmpty())
        .flatMap(p -> page.participant(p).stream())
        .toList();
  }
}
