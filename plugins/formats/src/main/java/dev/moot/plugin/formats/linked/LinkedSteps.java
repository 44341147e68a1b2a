package dev.moot.plugin.formats.linked;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Relation;
import dev.moot.plugin.formats.graph.ExportedDebate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The relations of a debate as nodes in the terms of AIF: who infers has premises and a conclusion,
 * what conflicts has conflicting elements and a conflicted one. What weakens a step conflicts with
 * its node.
 */
final class LinkedSteps {

  private final Function<Claim, Map<String, Object>> reference;
  private final ExportedDebate exported;
  private final Map<String, List<String>> ids = new LinkedHashMap<>();

  /**
   * @param reference how a claim is pointed at
   * @param exported what is written; each of its relations has a term
   */
  LinkedSteps(Function<Claim, Map<String, Object>> reference, ExportedDebate exported) {
    this.reference = reference;
    this.exported = exported;
  }

  List<Map<String, Object>> nodes() {
    for (Relation relation : exported.relations()) {
      String id = "#" + relation.id();
      // No id has a tilde, so this is nobody's.
      ids.put(relation.id(), goesBack(relation) ? List.of(id, id + "~back") : List.of(id));
    }
    List<Map<String, Object>> nodes = new ArrayList<>();
    for (Relation relation : exported.relations()) {
      List<Map<String, Object>> premises = relation.premises().stream().map(this::claim).toList();
      nodes.add(step(relation, 0, premises, target(relation)));
      if (goesBack(relation)) {
        nodes.add(step(relation, 1, target(relation), premises));
      }
    }
    return nodes;
  }

  /** Of two claims that cannot both hold each conflicts with the other. */
  private static boolean goesBack(Relation relation) {
    return relation.type() == Relation.Type.CONTRADICTS && relation.premises().size() == 1;
  }

  private Map<String, Object> step(
      Relation relation, int which, List<Map<String, Object>> from, List<Map<String, Object>> to) {
    boolean infers = relation.type() == Relation.Type.SUPPORT;
    Map<String, Object> node =
        LinkedDebate.node(of(relation.id()).get(which), infers ? "aif:RA-node" : "aif:CA-node");
    relation.scheme().ifPresent(s -> node.put("name", ExportedDebate.line(s)));
    node.put(infers ? "aif:Premise" : "aif:ConflictingElement", from);
    node.put(infers ? "aif:Conclusion" : "aif:ConflictedElement", to);
    return node;
  }

  private List<Map<String, Object>> target(Relation relation) {
    return relation
        .target()
        .claim()
        .map(c -> List.of(claim(c)))
        .orElseGet(
            () ->
                of(relation.target().relation().orElseThrow()).stream()
                    .map(LinkedDebate::reference)
                    .toList());
  }

  private Map<String, Object> claim(ClaimId id) {
    return reference.apply(Objects.requireNonNull(exported.claims().get(id)));
  }

  private List<String> of(String relation) {
    return Objects.requireNonNull(ids.get(relation));
  }
}
