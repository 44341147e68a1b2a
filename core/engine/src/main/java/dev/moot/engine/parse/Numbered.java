package dev.moot.engine.parse;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Nodes of one kind in the order of a text, each found again by its place among them. What was
 * added may be asked of any thread.
 */
final class Numbered<N extends Node> {

  /** Up to so many are looked through: a map would cost more than it saves. */
  private static final int FEW = 16;

  private final List<N> nodes = new ArrayList<>();
  private final Map<Node, Integer> numbers = new IdentityHashMap<>(0);

  void add(N node) {
    nodes.add(node);
    if (nodes.size() > FEW) {
      numbers.put(node, nodes.size() - 1);
    }
  }

  List<N> all() {
    return Collections.unmodifiableList(nodes);
  }

  /** The number of {@code node}. */
  int of(Node node) {
    return find(node)
        .orElseThrow(
            () -> new IllegalStateException("no node of this post: " + node.getClass().getName()));
  }

  /** The same; empty where it is none of them. */
  Optional<Integer> find(Node node) {
    for (int i = 0; i < Math.min(FEW, nodes.size()); i++) {
      if (nodes.get(i) == node) {
        return Optional.of(i);
      }
    }
    return Optional.ofNullable(numbers.get(node));
  }
}
