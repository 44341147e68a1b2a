package dev.moot.engine.yaml;

import dev.moot.engine.diagnostic.Span;
import dev.moot.engine.yaml.mistake.Mistake;
import dev.moot.engine.yaml.mistake.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Looks for what is YAML and yet a slip of the pen: a list whose dashes have no blanks. */
final class WordCheck {

  private final YamlText text;
  private final List<Mistake> found = new ArrayList<>();

  private int seen;
  private int line = -1;
  private Optional<Mistake> ahead = Optional.empty();

  WordCheck(YamlText text) {
    this.text = text;
  }

  /** The slips below {@code root}, of which each hides others. */
  Optional<Mistake> in(Node root) {
    visit(root, false);
    return found.stream().findFirst();
  }

  private void visit(Node node, boolean own) {
    if (node instanceof ScalarNode scalar) {
      Span span = text.span(node);
      (scalar.isPlain() ? words(span, own) : Words.afterQuotes(text.yaml(), span.end()))
          .ifPresent(found::add);
    } else if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(t -> visit(t, mapping.getFlowStyle() == FlowStyle.FLOW));
    } else if (node instanceof SequenceNode list) {
      list.getValue().forEach(item -> visit(item, false));
    }
  }

  private void visit(NodeTuple tuple, boolean flow) {
    Span key = text.span(tuple.getKeyNode());
    Span value = text.span(tuple.getValueNode());
    if (flow && value.start() == value.end() && isPlain(tuple.getKeyNode())) {
      Words.inPlaceOfKeys(text.yaml(), key)
          .filter(m -> m.place().start() < key.end())
          .ifPresent(found::add);
    }
    visit(tuple.getKeyNode(), false);
    visit(
        tuple.getValueNode(), Span.lineEnd(text.yaml(), key.end(), value.start()) < value.start());
  }

  private Optional<Mistake> words(Span span, boolean own) {
    if (span.start() == span.end()) {
      return Optional.empty();
    }
    moveTo(span.start());
    return Words.of(text.yaml(), span, ahead, own);
  }

  /** Each line is looked at once, as scalars come in the order of the text. */
  private void moveTo(int at) {
    int start = at;
    while (start > seen && !isBreak(text.yaml().charAt(start - 1))) {
      start--;
    }
    seen = at;
    boolean same = line >= 0 && (start == 0 || !isBreak(text.yaml().charAt(start - 1)));
    if (!same) {
      line = start;
      ahead = Words.atStart(text.yaml(), line);
    }
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isPlain(Node node) {
    return node instanceof ScalarNode scalar && scalar.isPlain();
  }
}
