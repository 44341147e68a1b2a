package dev.moot.plugin.cruxes;

import dev.moot.api.markdown.DirectiveCall;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.ExpectedChange;
import dev.moot.api.render.Html;
import dev.moot.api.render.PageScope;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What would change whose mind, in the order of the claim file. */
final class ExpectationList {

  private ExpectationList() {}

  /** The directive {@code expectations}. */
  static Html render(DirectiveCall call) {
    PageScope page = call.page();
    Debate debate = call.debate("debate").orElseThrow();
    List<ExpectationView> expectations =
        debate.expectations().stream().flatMap(e -> view(e, page).stream()).toList();
    return page.partial(
        "crux-expectations",
        Map.of(
            "expectations",
            expectations,
            "body",
            call.body(),
            "named",
            debate.cruxes().stream().anyMatch(c -> !c.namedBy().isEmpty())));
  }

  private static Optional<ExpectationView> view(Expectation expectation, PageScope page) {
    return page.participant(expectation.by())
        .map(
            participant ->
                new ExpectationView(
                    page.uniqueId("expects-" + expectation.id()),
                    participant,
                    page.claim(expectation.on()),
                    ExpectedChange.of(expectation, page.wordings(expectation.on())),
                    expectation));
  }
}
