package dev.moot.plugin.cruxes;

import dev.moot.api.markdown.DirectiveCall;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Stance;
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
      List<Optional<Stance>> stances =
          cruxes.stream().map(c -> c.claim().stanceOf(participant.id())).toList();
      if (stances.stream().anyMatch(Optional::isPresent)) {
        rows.add(
            new StanceRow(
                participant,
                stances.stream().map(StanceMatrix::answer).toList(),
                stances.stream().map(StanceMatrix::basis).toList()));
      }
    }
    return rows;
  }

  private static String answer(Optional<Stance> stance) {
    return stance.map(s -> s.side().word()).orElse("");
  }

  private static String basis(Optional<Stance> stance) {
    return stance.map(s -> s.positionBasis().word()).orElse("");
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
