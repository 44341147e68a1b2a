package dev.moot.plugin.cruxes;

import dev.moot.api.markdown.DirectiveCall;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Side;
import dev.moot.api.render.Html;
import dev.moot.api.render.PageScope;
import dev.moot.plugin.cruxes.declared.DeclaredCrux;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** "Where they stand": who answers which crux how, one row a person and one column a crux. */
final class StanceMatrix {

  private StanceMatrix() {}

  /** The directive {@code stances}. */
  static Html render(DirectiveCall call) {
    PageScope page = call.page();
    Debate debate = call.debate("debate").orElseThrow();
    List<CruxView> cruxes = CruxSummary.views(DeclaredCrux.allOf(debate), page);
    return page.partial(
        "crux-stances",
        Map.of(
            "id", page.uniqueId("stand"),
            "columns", cruxes.stream().map(StanceMatrix::column).toList(),
            "rows", rows(debate, cruxes),
            "caption", caption(call.body())));
  }

  private static StanceColumn column(CruxView crux) {
    return new StanceColumn(CruxCard.anchor(crux.claim()), crux.head());
  }

  private static List<StanceRow> rows(Debate debate, List<CruxView> cruxes) {
    List<StanceRow> rows = new ArrayList<>();
    for (Participant participant : debate.participants().values()) {
      List<Optional<Side>> sides = cruxes.stream().map(c -> side(c.claim(), participant)).toList();
      if (sides.stream().anyMatch(Optional::isPresent)) {
        rows.add(new StanceRow(participant, sides.stream().map(StanceMatrix::word).toList()));
      }
    }
    return rows;
  }

  private static Optional<Side> side(Claim claim, Participant participant) {
    return claim.stanceOf(participant.id()).map(s -> s.side());
  }

  private static String word(Optional<Side> side) {
    return side.map(Side::word).orElse("");
  }

  /**
   * A caption's sentence stands in a span, where a paragraph may not; a longer body keeps its
   * blocks.
   */
  private static Html caption(Html body) {
    String text = body.markup().strip();
    boolean oneParagraph =
        text.startsWith("<p>") && text.indexOf("</p>") == text.length() - "</p>".length();
    return oneParagraph
        ? Html.markup(text.substring("<p>".length(), text.length() - "</p>".length()))
        : Html.markup(text);
  }
}
