package dev.moot.plugin.cruxes.pair;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.ExpectedChange;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.PageGenerator;
import dev.moot.api.render.GeneratedPage;
import dev.moot.api.render.PageScope;
import dev.moot.plugin.cruxes.argumentation.Pair;
import dev.moot.plugin.cruxes.declared.DeclaredCrux;
import dev.moot.plugin.cruxes.summary.CruxWords;
import dev.moot.plugin.cruxes.summary.Odds;
import dev.moot.plugin.cruxes.summary.PairSummary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages {@code /people/<debate>/<a>/and/<b>/}: two people side by side. Which of the two comes
 * first follows from their ids, so that a pair has one address.
 */
public final class PairPages implements PageGenerator {

  static final String STYLE = "plugins/cruxes/on-demand/pair.css";

  /** Where the page of {@code pair} is, if it has one. */
  static Permalink permalink(Pair<ParticipantId> pair) {
    return Permalink.page(
        "people", pair.one().debate(), pair.one().local(), "and", pair.other().local());
  }

  @Override
  public boolean isOfDebatesAlone() {
    return true;
  }

  @Override
  public List<GeneratedPage> pages(Site site) {
    return site.debates().stream()
        .flatMap(d -> Pairs.of(d, site::canonical).all().stream().map(pair -> page(d, pair)))
        .toList();
  }

  private static GeneratedPage page(Debate debate, Pair<ParticipantId> pair) {
    Participant one = debate.participant(pair.one().local()).orElseThrow();
    Participant other = debate.participant(pair.other().local()).orElseThrow();
    return new GeneratedPage(
            permalink(pair),
            "pair.title",
            "pair.description",
            "pair",
            page -> values(debate.id(), pair, page))
        .naming(one.name(), other.nameInSentence(), debate.title())
        .about(debate)
        .comparing(debate, one, other)
        .goingBy(debate.id(), pair.one().local(), pair.other().local());
  }

  private static Map<String, ?> values(String id, Pair<ParticipantId> pair, PageScope page) {
    page.needsStyle(STYLE);
    Debate debate = page.debate(id).orElseThrow();
    Participant one = debate.participant(pair.one().local()).orElseThrow();
    Participant other = debate.participant(pair.other().local()).orElseThrow();
    Comparison both = Comparison.of(debate, one, other, stance -> Odds.of(stance, page::message));
    Map<String, Object> values = new HashMap<>();
    values.put("both", both);
    values.put("oneNames", both.names(one));
    values.put("otherNames", both.names(other));
    values.put("oneMinds", expectations(both.expectations(one), page));
    values.put("otherMinds", expectations(both.expectations(other), page));
    values.put(
        "cruxes", both.cruxes().stream().flatMap(c -> crux(c, both, page).stream()).toList());
    values.put("maps", PairSummary.of(debate, pair, page));
    return values;
  }

  private static List<PairExpectation> expectations(List<Expectation> all, PageScope page) {
    return all.stream()
        .map(
            e ->
                new PairExpectation(
                    e, page.claim(e.on()), ExpectedChange.of(e, page.wordings(e.on()))))
        .toList();
  }

  private static Optional<PairCrux> crux(DeclaredCrux crux, Comparison both, PageScope page) {
    return page.claim(crux.claim())
        .map(
            claim ->
                new PairCrux(
                    crux,
                    crux.question().orElse(claim.text()),
                    CruxWords.named(crux, page),
                    CruxWords.why(crux, page),
                    crux.ifTrue(),
                    crux.ifFalse(),
                    crux.settledBy(),
                    Comparison.views(
                        both.debate(),
                        both.one(),
                        both.other(),
                        claim,
                        s -> Odds.of(s, page::message))));
  }
}
