package dev.moot.plugin.exchanges;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.markdown.DirectiveLabel;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.markdown.MarkdownSource;

/** Finds lines that open no turn, turns without words, and what stands outside all turns. */
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
          "exchanges/no-turn",
          exchange.name(),
          "this exchange has no turn",
          "open each turn with a line `**who** to **whom**:`");
    } else if (!(first instanceof Turns)) {
      report(
          "exchanges/no-turn",
          firstLine(first.getChars()),
          "this belongs to no turn",
          "open a turn before it with `**who** to **whom**:`, or put it outside the exchange");
    }
  }

  private void check(Turn turn) {
    if (turn.by().isEmpty()) {
      report(
          "exchanges/bad-turn",
          firstLine(turn.getChars()),
          "this line begins with bold words and opens no turn",
          "write `**who** to **whom** (verbatim):`, or `__bold__` where a line of text begins so");
      return;
    }
    for (Remarks.Mistake mistake : turn.line().remarks().mistakes()) {
      report("exchanges/bad-turn", mistake.place(), mistake.message(), mistake.hint());
    }
    boolean said = false;
    for (Node node = turn.firstBlock().orElse(null); node != null; node = node.getNext()) {
      said |= !(node instanceof Fragment);
    }
    if (!said) {
      report(
          "exchanges/empty-turn",
          turn.by().orElseThrow().getChars(),
          "nothing is said in this turn",
          "write what was said after the line, or remove the turn");
    }
  }

  private static BasedSequence firstLine(BasedSequence text) {
    int end = text.indexOfAny(c -> c == '\n' || c == '\r');
    return text.subSequence(0, end < 0 ? text.length() : end).trim();
  }

  private void report(String code, BasedSequence place, String message, String hint) {
    diagnostics.report(Diagnostic.error(code, source.locationOf(place), message).withHint(hint));
  }
}
