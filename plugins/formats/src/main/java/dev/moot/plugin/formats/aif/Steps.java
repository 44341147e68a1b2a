package dev.moot.plugin.formats.aif;

import dev.moot.api.draft.DraftClaim;
import dev.moot.api.draft.DraftRelation;
import dev.moot.api.model.Relation;
import dev.moot.plugin.formats.graph.Drafting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The steps of a node set as relations. Those between claims come first, then those that weaken a
 * step, each once what it weakens is there, whatever the order of nodes.
 */
final class Steps {

  /** A step that weakens others. */
  private record Undercut(AifNode node, List<String> premises, AifNode target) {}

  private final NodeSet set;
  private final Drafting draft;
  private final Set<String> claims = new HashSet<>();
  private final Map<String, List<String>> drawn = new HashMap<>();

  Steps(NodeSet set, Drafting draft) {
    this.set = set;
    this.draft = draft;
    draft.claims().stream().map(DraftClaim::key).forEach(claims::add);
  }

  void draw() {
    List<Undercut> waiting = new ArrayList<>();
    for (AifNode node : set.all()) {
      if (node.isStep()) {
        between(node, waiting);
      }
    }
    List<Undercut> ready = ready(waiting);
    while (!ready.isEmpty()) {
      waiting.removeAll(ready);
      for (Undercut undercut : ready) {
        for (String target : List.copyOf(drawn.get(undercut.target().id()))) {
          draw(undercut.node(), Relation.Type.UNDERCUT, undercut.premises(), target);
        }
      }
      ready = ready(waiting);
    }
    for (Undercut left : waiting) {
      draft.remark(
          "", left.node().name() + " weakens " + left.target().name() + ", which is not drawn");
    }
  }

  /** Those whose target is drawn, and not to be drawn once more unless in a circle. */
  private List<Undercut> ready(List<Undercut> waiting) {
    List<Undercut> drawable =
        waiting.stream().filter(u -> drawn.containsKey(u.target().id())).toList();
    Set<AifNode> unfinished = waiting.stream().map(Undercut::node).collect(Collectors.toSet());
    List<Undercut> whole = drawable.stream().filter(u -> !unfinished.contains(u.target())).toList();
    return whole.isEmpty() ? drawable : whole;
  }

  private void between(AifNode node, List<Undercut> waiting) {
    List<String> premises =
        set.to(node).stream().map(AifNode::id).filter(claims::contains).distinct().toList();
    List<AifNode> ends =
        set.from(node).stream().distinct().filter(n -> !n.type().equals("YA")).toList();
    if (premises.isEmpty()) {
      draft.remark("", node.name() + " has no premise: left out");
      return;
    }
    if (ends.isEmpty()) {
      draft.remark("", node.name() + " concludes nothing: left out");
    }
    for (AifNode end : ends) {
      if (claims.contains(end.id())) {
        draw(node, type(node), premises, end.id());
      } else if (node.type().equals("CA") && (end.type().equals("RA") || end.type().equals("CA"))) {
        waiting.add(new Undercut(node, premises, end));
      } else {
        draft.remark("", node.name() + " ends on " + end.name() + ": left out");
      }
    }
  }

  private void draw(AifNode node, Relation.Type type, List<String> premises, String target) {
    List<String> keys = drawn.computeIfAbsent(node.id(), k -> new ArrayList<>());
    DraftRelation relation =
        DraftRelation.of(node.id() + " " + keys.size(), "r" + node.id(), type, premises, target)
            .withScheme(node.scheme());
    draft
        .relations()
        .add(relation)
        .ifPresent(why -> draft.remark("", node.name() + " " + told(why) + ": left out"));
    draft.relations().key(relation).ifPresent(keys::add);
    if (keys.isEmpty()) {
      drawn.remove(node.id());
    }
  }

  private static String told(String why) {
    return why.replace("repeats a", "is a repeated");
  }

  private static Relation.Type type(AifNode node) {
    return switch (node.type()) {
      case "RA" -> Relation.Type.SUPPORT;
      case "CA" -> Relation.Type.ATTACK;
      default -> Relation.Type.REPHRASES;
    };
  }
}
