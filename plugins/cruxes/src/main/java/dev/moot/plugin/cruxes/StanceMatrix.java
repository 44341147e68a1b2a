package dev.moot.plugin.cruxes;

import dev.moot.api.markdown.DirectiveCall;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.render.Html;
import dev.moot.api.render.PageScope;
import dev.moot.api.render.PartId;
import dev.moot.plugin.cruxes.declared.DeclaredCrux;
import dev.moot.plugin.cruxes.derived.DebateReading;
import dev.moot.plugin.cruxes.derived.RootReading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * "Where they stand": who thinks what of the main claims, and answers which crux how; one row a
 * person, one column a main claim or crux.
 */
final class StanceMatrix {

  /** What adds less than this to a main claim, between 0 and 1, speaks neither way. */
  private static final double LEAST = 0.001;

  private final Debate debate;
  private final PageScope page;
  private final List<Claim> roots;

  private StanceMatrix(Debate debate, PageScope page) {
    this.debate = debate;
    this.page = page;
    this.roots = debate.roots().stream().flatMap(r -> debate.claim(r).stream()).toList();
  }

  /** The directive {@code stances}. */
  static Html render(DirectiveCall call) {
    PageScope page = call.page();
    return new StanceMatrix(call.debate("debate").orElseThrow(), page).render(call.body());
  }

  private Html render(Html body) {
    List<StanceColumn> columns = new ArrayList<>();
    for (int i = 0; i < roots.size(); i++) {
      columns.add(main(roots.get(i), i));
    }
    List<CruxView> cruxes = CruxSummary.views(DeclaredCrux.allOf(debate), page);
    cruxes.stream().filter(c -> !roots.contains(c.claim())).map(this::crux).forEach(columns::add);
    List<StanceRow> rows = rows(columns);
    return page.partial(
        "crux-stances",
        Map.of(
            "id",
            page.uniqueId(PartId.of("stand")),
            "columns",
            columns,
            "rows",
            rows,
            "others",
            debate.participants().size() - rows.size(),
            "caption",
            caption(body)));
  }

  private StanceColumn main(Claim root, int index) {
    String head =
        roots.size() == 1
            ? page.message("stances.main")
            : page.message("stances.main-of", index + 1, roots.size());
    String card = PartId.of(root.id());
    return new StanceColumn(root, page.href(root.permalink()), card, head, "holds");
  }

  private StanceColumn crux(CruxView crux) {
    String anchor = CruxCard.anchor(crux.claim());
    return new StanceColumn(crux.claim(), "#" + anchor, anchor, crux.head(), speaks(crux));
  }

  /**
   * The answer that speaks for the main claims which a crux is said to decide, or for all of them
   * where it decides none, by what the claim adds to them in the map of those who count. Empty
   * where it adds nothing to one of them that shows, or speaks for one and against another: one
   * mark would say of one main claim what holds of another.
   */
  private String speaks(CruxView crux) {
    List<Claim> decided = crux.decides().stream().filter(roots::contains).toList();
    Set<String> answers = new HashSet<>();
    (decided.isEmpty() ? roots : decided).forEach(root -> answers.add(speaks(crux, root)));
    return answers.size() == 1 ? answers.iterator().next() : "";
  }

  private String speaks(CruxView crux, Claim main) {
    double adds =
        DebateReading.on(page, debate)
            .root(main.id())
            .flatMap((RootReading r) -> r.crux(crux.claim().id()))
            .map(c -> c.computed().swings().values().stream().mapToDouble(s -> s.size()).sum())
            .orElse(0.0);
    return adds > LEAST ? "holds" : adds < -LEAST ? "doubts" : "";
  }

  private List<StanceRow> rows(List<StanceColumn> columns) {
    List<StanceRow> rows = new ArrayList<>();
    for (Participant participant : debate.participants().values()) {
      List<StanceAnswer> answers =
          columns.stream().map(c -> StanceAnswer.of(c, participant.id())).toList();
      if (answers.stream().anyMatch(StanceAnswer::isKnown)) {
        rows.add(new StanceRow(participant, answers));
      }
    }
    return rows;
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
