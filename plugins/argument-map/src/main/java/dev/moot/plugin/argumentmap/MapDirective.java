package dev.moot.plugin.argumentmap;

import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.markdown.DirectiveCall;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.markdown.MarkdownSource;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;
import dev.moot.api.render.Html;
import dev.moot.api.render.Medium;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The directive {@code argument-map}, with either a claim or a debate; in a feed, the list that
 * says the same.
 */
final class MapDirective {

  static final String NAME = "argument-map";

  static final Rule CLAIM_OR_DEBATE =
      Rule.error(
          "argument-map/claim-or-debate",
          "A map is asked for and is told neither of which debate nor around which "
              + "claim, or both.");

  private MapDirective() {}

  /** Reports uses that name neither a claim nor a debate, or both. */
  static void inspect(MarkdownSource source, Diagnostics diagnostics) {
    inspect(source.document(), source, diagnostics);
  }

  private static void inspect(Node parent, MarkdownSource source, Diagnostics diagnostics) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof DirectiveNode directive && directive.name().toString().equals(NAME)) {
        Set<String> keys = directive.values().keySet();
        if (keys.contains("claim") == keys.contains("debate")) {
          String what = keys.contains("claim") ? "both a claim and a debate" : "nothing to draw";
          diagnostics.report(
              Diagnostic.of(
                      CLAIM_OR_DEBATE,
                      source.locationOf(directive.name()),
                      "the map is given " + what)
                  .withHint(
                      "write `:::argument-map{debate=my-debate}` or `:::argument-map{claim=my-claim}`"));
        }
      }
      inspect(node, source, diagnostics);
    }
  }

  static Html render(DirectiveCall call) {
    Optional<Claim> claim = call.claim("claim");
    Optional<Debate> debate = call.debate("debate");
    if (claim.isPresent()) {
      Claim about = claim.get();
      return shown(
          about.permalink(),
          about.text(),
          call,
          () -> MapFigure.ofClaim(about, call.page()),
          () -> Outline.below(about, call.page()));
    }
    if (debate.isPresent()) {
      Debate about = debate.get();
      Permalink target = MapPages.permalink(about);
      Permalink page = call.page().exists(target) ? target : about.permalink();
      return shown(
          page,
          about.title(),
          call,
          () -> MapFigure.ofDebate(about, call.page()),
          () -> Outline.connected(about, call.page()));
    }
    return Html.EMPTY; // reported by inspect
  }

  private static Html shown(
      Permalink target,
      String title,
      DirectiveCall call,
      Supplier<MapFigure> figure,
      Supplier<List<Outline.Entry>> entries) {
    Map<String, Object> values = new HashMap<>();
    values.put("target", target);
    values.put("title", title);
    values.put("body", call.body());
    if (call.page().medium() == Medium.FEED) {
      values.put("entries", entries.get());
    } else {
      MapFigure drawn = figure.get();
      values.put("drawn", drawn.html());
      List<Outline.Entry> instead = drawn.isTooDense() ? entries.get() : List.of();
      values.put("entries", instead);
      values.put("open", Folds.open(instead));
      if (!instead.isEmpty()) {
        call.page().needsStyle(MapFigure.STYLE);
      }
    }
    return call.page().partial("argument-map-block", values);
  }
}
