package dev.moot.plugin.formats.aif;

import dev.moot.plugin.formats.plain.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The nodes of a set and the edges between them.
 *
 * @param nodes the nodes by their ids
 * @param outgoing where edges lead to, by where they begin
 * @param incoming where edges begin, by where they lead to
 * @param speakers who says the locutions
 * @param broken what cannot be taken as it stands, a sentence each
 */
record NodeSet(
    Map<String, AifNode> nodes,
    Map<String, List<AifNode>> outgoing,
    Map<String, List<AifNode>> incoming,
    Speakers speakers,
    List<String> broken) {

  static NodeSet of(Node root) {
    NodeSet set =
        new NodeSet(
            new LinkedHashMap<>(),
            new HashMap<>(),
            new HashMap<>(),
            Speakers.of(root),
            new ArrayList<>());
    root.at("nodes").list().forEach(set::node);
    root.at("edges").list().forEach(set::edge);
    return set;
  }

  private void node(Node node) {
    String id = node.at("nodeID").word();
    Optional<String> scheme = node.at("scheme").text().filter(s -> !s.startsWith("Default "));
    AifNode made =
        new AifNode(id, node.at("type").word(), node.at("text").text().orElse("").strip(), scheme);
    if (id.isEmpty() || nodes.putIfAbsent(id, made) != null) {
      broken.add(id.isEmpty() ? "a node has no id: left out" : "node " + id + " is there twice");
    }
  }

  private void edge(Node edge) {
    AifNode from = nodes.get(edge.at("fromID").word());
    AifNode to = nodes.get(edge.at("toID").word());
    if (from == null || to == null) {
      String id = edge.at("edgeID").text().map(e -> "edge " + e).orElse("an edge without an id");
      broken.add(id + (to == null ? " leads nowhere" : " begins nowhere") + ": left out");
      return;
    }
    outgoing.computeIfAbsent(from.id(), k -> new ArrayList<>()).add(to);
    incoming.computeIfAbsent(to.id(), k -> new ArrayList<>()).add(from);
  }

  /** Those of {@code type}, in order. */
  List<AifNode> ofType(String type) {
    return nodes.values().stream().filter(n -> n.type().equals(type)).toList();
  }

  Collection<AifNode> all() {
    return nodes.values();
  }

  /** Where edges lead from {@code node}. */
  List<AifNode> from(AifNode node) {
    return outgoing.getOrDefault(node.id(), List.of());
  }

  /** Where edges to {@code node} begin. */
  List<AifNode> to(AifNode node) {
    return incoming.getOrDefault(node.id(), List.of());
  }
}
