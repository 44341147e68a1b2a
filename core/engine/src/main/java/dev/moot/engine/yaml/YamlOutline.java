package dev.moot.engine.yaml;

import dev.moot.engine.diagnostic.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** How a piece of YAML is laid out, for changes that touch nothing around them. */
public final class YamlOutline {

  /** How a list or mapping is written. */
  public enum Style {
    /** In brackets. */
    FLOW,
    /** A line each. */
    BLOCK,
    /** A single word that stands for a list of one. */
    WORD
  }

  /**
   * A key with its value.
   *
   * @param key where the key is
   * @param value where the value is; its end is that of its last word, not of the space after it
   * @param style how the value is written
   * @param parts the items of a list, or the entries of a mapping from key to value
   */
  public record Entry(Span key, Span value, Style style, List<Span> parts) {}

  private final YamlText text;
  private final Node root;

  YamlOutline(YamlText text, Node root) {
    this.text = text;
    this.root = root;
  }

  /** The entry that {@code path} leads to, key by key. */
  public Optional<Entry> at(String... path) {
    Node node = root;
    NodeTuple found = null;
    for (String key : path) {
      found = node == null ? null : tuple(node, key);
      node = found == null ? null : found.getValueNode();
    }
    return Optional.ofNullable(found).map(this::entry);
  }

  private static @Nullable NodeTuple tuple(Node node, String key) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)) {
          return tuple;
        }
      }
    }
    return null;
  }

  private Entry entry(NodeTuple tuple) {
    Node value = tuple.getValueNode();
    List<Span> parts = List.of();
    if (value instanceof SequenceNode list) {
      parts = list.getValue().stream().map(this::span).toList();
    } else if (value instanceof MappingNode mapping) {
      parts =
          mapping.getValue().stream()
              .map(t -> new Span(start(t.getKeyNode()), end(t.getValueNode())))
              .toList();
    }
    Style style =
        !(value instanceof CollectionNode<?> collection)
            ? Style.WORD
            : collection.getFlowStyle() == FlowStyle.FLOW ? Style.FLOW : Style.BLOCK;
    return new Entry(span(tuple.getKeyNode()), span(value), style, parts);
  }

  private Span span(Node node) {
    return new Span(start(node), end(node));
  }

  private int start(Node node) {
    return text.offset(node.getStartMark());
  }

  /** SnakeYAML ends a block where the next one begins; here it ends with its last word. */
  private int end(Node node) {
    if (node instanceof CollectionNode<?> block
        && block.getFlowStyle() != FlowStyle.FLOW
        && !block.getValue().isEmpty()) {
      Object last = block.getValue().get(block.getValue().size() - 1);
      return last instanceof NodeTuple tuple
          ? Math.max(end(tuple.getKeyNode()), end(tuple.getValueNode()))
          : end((Node) last);
    }
    return text.endOfWords(start(node), text.offset(node.getEndMark()));
  }
}
