package dev.moot.plugin.exchanges;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.DirectiveNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The turns of one exchange, the only child of its directive besides the label. */
final class Turns extends Block {

  static final String DIRECTIVE = "exchange";

  /** Whether {@code node} is an exchange. */
  static boolean isExchange(@Nullable Node node) {
    return node instanceof DirectiveNode directive && directive.name().matches(DIRECTIVE);
  }

  List<Turn> all() {
    List<Turn> turns = new ArrayList<>();
    for (Node node = getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Turn turn) {
        turns.add(turn);
      }
    }
    return turns;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
