package dev.moot.plugin.exchanges;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.markdown.DirectiveLabel;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.markdown.MarkdownSource;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Finds lines that open no turn, turns without words or without a source where there are several,
 * and what stands outside all turns.
 */
final class ExchangeCheck {

  private final MarkdownSource source;
  private final Diagnostics diagnostics;

  private ExchangeCheck(MarkdownSource source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  static void inspect(MarkdownSource source, Diagnostics diagnostics) {
    new ExchangeCheck(source, diagnostics).visit(source.document());
  }

  private void visit(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (Turns.isExchange(node)) {
        check((DirectiveNode) node);
      } else if (node instanceof Turns turns) {
        checkSources(turns);
      } else if (node instanceof Turn turn) {
        check(turn);
      }
      visit(node);
    }
  }

  private void check(DirectiveNode exchange) {
    Node first = exchange.getFirstChild();
    if (first instanceof DirectiveLabel) {
      first = first.getNext();
    }
    if (first == null) {
      report(
          ExchangeRules.NO_TURN,
          exchange.name(),
          "this exchange has no turn",
          "open each turn with a line `**who** to **whom**:`");
    } else if (!(first instanceof Turns)) {
      report(
          ExchangeRules.NO_TURN,
          firstLine(first.getChars()),
          "this belongs to no turn",
          "open a turn before it with `**who** to **whom**:`, or put it outside the exchange");
    }
  }

  private void check(Turn turn) {
    if (turn.by().isEmpty()) {
      report(
          ExchangeRules.BAD_TURN,
          firstLine(turn.getChars()),
          "this line begins with bold words and opens no turn",
          "write `**who** to **whom** (verbatim):`, or `__bold__` where a line of text begins so");
      return;
    }
    for (Remarks.Mistake mistake : turn.line().remarks().mistakes()) {
      report(ExchangeRules.BAD_TURN, mistake.place(), mistake.message(), mistake.hint());
    }
    boolean said = false;
    for (Node node = turn.firstBlock().orElse(null); node != null; node = node.getNext()) {
      said |= !(node instanceof Fragment || node instanceof Origin);
    }
    if (!said) {
      report(
          ExchangeRules.EMPTY_TURN,
          turn.by().orElseThrow().getChars(),
          "nothing is said in this turn",
          "write what was said after the line, or remove the turn");
    }
  }

  private void checkSources(Turns turns) {
    Set<String> named = new LinkedHashSet<>();
    turns.all().forEach(t -> t.source().ifPresent(s -> named.add(s.toString())));
    if (named.size() < 2) {
      return;
    }
    for (Turn turn : turns.all()) {
      if (turn.by().isPresent() && turn.source().isEmpty()) {
        report(
            ExchangeRules.UNPLACED_TURN,
            turn.by().orElseThrow().getChars(),
            "this turn does not say where it is from, and the others are from several sources",
            "add `(from id)` with one of " + String.join(", ", named));
      }
    }
  }

  private static BasedSequence firstLine(BasedSequence text) {
    int end = text.indexOfAny(c -> c == '\n' || c == '\r');
    return text.subSequence(0, end < 0 ? text.length() : end).trim();
  }

  private void report(Rule rule, BasedSequence place, String message, String hint) {
    diagnostics.report(Diagnostic.of(rule, source.locationOf(place), message).withHint(hint));
  }
}
