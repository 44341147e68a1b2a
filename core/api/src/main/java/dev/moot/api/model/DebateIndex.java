package dev.moot.api.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The debates of a site, and what follows from them alone: names, wordings, what bears on what. */
final class DebateIndex {

  private final Map<String, Debate> debates;
  private final Identity identity;
  private final Map<ClaimId, List<Relation>> bearing = new HashMap<>();
  private final Map<RelationName, List<Relation>> undercutting = new HashMap<>();

  private record RelationName(String debate, String id) {}

  DebateIndex(Collection<Debate> debates) {
    Map<String, Debate> byId = new LinkedHashMap<>();
    debates.stream().sorted(Comparator.comparing(Debate::id)).forEach(d -> byId.put(d.id(), d));
    this.debates = Collections.unmodifiableMap(byId);
    this.identity =
        new Identity(byId.values().stream().flatMap(d -> d.claims().values().stream()).toList());
    for (Debate debate : byId.values()) {
      for (Relation relation : debate.relations()) {
        relation
            .target()
            .claim()
            .ifPresent(
                c ->
                    bearing
                        .computeIfAbsent(identity.current(c), k -> new ArrayList<>())
                        .add(relation));
        relation
            .target()
            .relation()
            .map(r -> new RelationName(debate.id(), r))
            .ifPresent(r -> undercutting.computeIfAbsent(r, k -> new ArrayList<>()).add(relation));
      }
    }
  }

  /** By id, in the order of the ids. */
  Map<String, Debate> debates() {
    return debates;
  }

  Identity identity() {
    return identity;
  }

  List<Relation> bearingOn(ClaimId claim) {
    return Collections.unmodifiableList(bearing.getOrDefault(claim, List.of()));
  }

  List<Relation> undercutting(String debate, String relation) {
    return Collections.unmodifiableList(
        undercutting.getOrDefault(new RelationName(debate, relation), List.of()));
  }
}
