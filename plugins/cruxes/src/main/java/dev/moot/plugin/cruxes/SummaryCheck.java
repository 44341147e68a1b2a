package dev.moot.plugin.cruxes;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.markdown.MarkdownSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds cruxes that a text tells in full twice: by two cards, or by a card and a summary of the
 * whole debate. A bare id of a card may be of any debate of the text, so it counts with a summary
 * only where the text has summaries of one debate.
 */
final class SummaryCheck {

  static final Rule UNKNOWN_FORM =
      Rule.error("cruxes/unknown-form", "A `crux-summary` asks for a form that it does not have.");

  static final Rule TOLD_TWICE =
      Rule.warning("cruxes/told-twice", "A page tells a crux in full twice.");

  private final MarkdownSource source;
  private final Diagnostics diagnostics;
  private final List<DirectiveNode> cards = new ArrayList<>();
  private final List<DirectiveNode> summaries = new ArrayList<>();

  private SummaryCheck(MarkdownSource source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  static void inspect(MarkdownSource source, Diagnostics diagnostics) {
    SummaryCheck check = new SummaryCheck(source, diagnostics);
    check.collect(source.document());
    check.summaries.forEach(check::summary);
    check.repeatedCards();
  }

  private void collect(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof DirectiveNode directive) {
        if (directive.name().matches("crux")) {
          cards.add(directive);
        } else if (directive.name().matches("crux-summary") && isWhole(directive)) {
          summaries.add(directive);
        }
      }
      collect(node);
    }
  }

  private boolean isWhole(DirectiveNode summary) {
    Optional<BasedSequence> form = attribute(summary, CruxSummary.FORM);
    form.filter(f -> !f.matches(CruxSummary.SHORT))
        .ifPresent(
            f ->
                diagnostics.report(
                    Diagnostic.of(
                            UNKNOWN_FORM,
                            source.locationOf(f),
                            "a crux summary has no form `" + f + "`")
                        .withHint(
                            Nearest.to(f.toString(), List.of(CruxSummary.SHORT))
                                .map(n -> "did you mean `" + n + "`?")
                                .orElse("write `form=short`, or leave it out for all of it"))));
    return form.isEmpty();
  }

  private void summary(DirectiveNode summary) {
    String debate = attribute(summary, "debate").map(BasedSequence::toString).orElse("");
    boolean alone =
        summaries.stream()
            .allMatch(s -> attribute(s, "debate").filter(d -> d.matches(debate)).isPresent());
    for (DirectiveNode card : cards) {
      String claim = attribute(card, "claim").map(BasedSequence::toString).orElse("");
      if (claim.startsWith(debate + "/") || (alone && !claim.isEmpty() && !claim.contains("/"))) {
        diagnostics.report(
            Diagnostic.of(
                    TOLD_TWICE,
                    source.locationOf(summary.name()),
                    "this tells the crux `" + claim + "` in full, which has a card on this page")
                .withHint("add `form=short` to the summary, or remove the card")
                .withRelated(source.locationOf(card.name()), "the card is here"));
        return;
      }
    }
  }

  private void repeatedCards() {
    Map<String, DirectiveNode> first = new HashMap<>();
    for (DirectiveNode card : cards) {
      BasedSequence claim = attribute(card, "claim").orElse(BasedSequence.NULL);
      DirectiveNode before = first.putIfAbsent(claim.toString(), card);
      // A card in a card of its own is an error of the core's.
      if (before != null && !claim.isEmpty() && !isIn(card, before)) {
        diagnostics.report(
            Diagnostic.of(
                    TOLD_TWICE,
                    source.locationOf(claim),
                    "the crux `" + claim + "` has a card on this page already")
                .withHint("link to the claim here: `[[" + claim + "]]`")
                .withRelated(source.locationOf(before.name()), "the first card is here"));
      }
    }
  }

  private static boolean isIn(Node node, Node around) {
    for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (parent == around) {
        return true;
      }
    }
    return false;
  }

  private static Optional<BasedSequence> attribute(DirectiveNode directive, String key) {
    return directive.attributes().stream()
        .filter(a -> a.key().matches(key))
        .map(DirectiveNode.Attribute::value)
        .findFirst();
  }
}
