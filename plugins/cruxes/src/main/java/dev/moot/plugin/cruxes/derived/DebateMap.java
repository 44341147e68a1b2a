package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Relation;
import dev.moot.plugin.cruxes.argumentation.ArgumentGraph;
import dev.moot.plugin.cruxes.argumentation.GraphBuilder;
import dev.moot.plugin.cruxes.argumentation.RelationType;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A debate as an argument graph. Its arguments are the debate's claims, and claims of other debates
 * that its relations name. Such a claim is taken as the debate's own wording of it where there is
 * one; else nobody here has a view of it, as a role in one debate is nobody in another, and it
 * weighs the neutral score. What supports it over there is not followed. Relations that name what
 * is not there, which is a mistake of its own, are passed over.
 */
public final class DebateMap {

  private final Debate debate;
  private final UnaryOperator<ClaimId> canonical;
  private final Map<ClaimId, ClaimId> ownWordings = new HashMap<>();
  private final SortedMap<String, Relation> relations = new TreeMap<>();
  private final ArgumentGraph<ClaimId> graph;

  /**
   * @param debate with current names
   * @param canonical the claim that a claim is a wording of, as {@code Site.canonical} has it
   */
  public DebateMap(Debate debate, UnaryOperator<ClaimId> canonical) {
    this(debate, canonical, relation -> true);
  }

  private DebateMap(Debate debate, UnaryOperator<ClaimId> canonical, Predicate<Relation> wanted) {
    this.debate = debate;
    this.canonical = canonical;
    GraphBuilder<ClaimId> builder = ArgumentGraph.builder();
    for (Claim claim : debate.claims().values()) {
      ClaimId id = claim.id();
      ownWordings.merge(canonical.apply(id), id, (a, b) -> a.compareTo(b) < 0 ? a : b);
      builder.argument(id);
    }
    debate.relations().stream()
        .filter(wanted)
        .forEach(relation -> relations.putIfAbsent(relation.id(), relation));
    while (relations.values().removeIf(relation -> !isWhole(relation))) {
      // What undercuts a relation that went has to go too.
    }
    relations.values().forEach(relation -> draw(relation, builder));
    graph = builder.build();
  }

  /**
   * The map without one relation and what undercuts it: what the relation does is the difference.
   */
  public DebateMap without(Relation relation) {
    return new DebateMap(debate, canonical, r -> !r.id().equals(relation.id()));
  }

  public Debate debate() {
    return debate;
  }

  public ArgumentGraph<ClaimId> graph() {
    return graph;
  }

  /** The relations that are in the graph, by id. */
  public SortedMap<String, Relation> relations() {
    return Collections.unmodifiableSortedMap(relations);
  }

  /** The debate's roots that are there, in their natural order. */
  public List<ClaimId> roots() {
    return debate.roots().stream()
        .filter(root -> debate.claim(root).isPresent())
        .map(root -> new ClaimId(debate.id(), root))
        .distinct()
        .sorted()
        .toList();
  }

  /** The argument that stands for a claim. */
  public ClaimId argument(ClaimId claim) {
    return claim.debate().equals(debate.id())
        ? claim
        : ownWordings.getOrDefault(canonical.apply(claim), claim);
  }

  /** Whether a claim is an argument of the graph. */
  public boolean holds(ClaimId claim) {
    return graph.arguments().contains(argument(claim));
  }

  /** An argument's name for a reader of this debate: local where it can be. */
  public String name(ClaimId argument) {
    return argument.debate().equals(debate.id()) ? argument.local() : argument.toString();
  }

  /** What bears on a root, without the root itself. */
  public SortedSet<ClaimId> bearingOn(ClaimId root) {
    SortedSet<ClaimId> bearing = graph.bearingOn(root);
    bearing.remove(root);
    return bearing;
  }

  /** What is given as a reason for or against a claim at first hand. */
  public SortedSet<ClaimId> reasonsOn(ClaimId claim) {
    SortedSet<ClaimId> reasons = new TreeSet<>();
    for (Relation relation : relations.values()) {
      List<ClaimId> premises = relation.premises().stream().map(this::argument).toList();
      Optional<ClaimId> target = relation.target().claim().map(this::argument);
      if (relation.type() != Relation.Type.REPHRASES) {
        if (target.filter(claim::equals).isPresent()) {
          reasons.addAll(premises);
        } else if (relation.type() == Relation.Type.CONTRADICTS && premises.contains(claim)) {
          target.ifPresent(reasons::add);
        }
      }
    }
    reasons.remove(claim);
    return reasons;
  }

  /** What a person puts in at an argument. */
  public Input input(ParticipantId person, ClaimId argument) {
    Optional<Claim> claim =
        argument.debate().equals(debate.id()) ? debate.claim(argument.local()) : Optional.empty();
    return claim.flatMap(c -> c.stanceOf(person)).map(Input::of).orElse(Input.MISSING);
  }

  private boolean isWhole(Relation relation) {
    boolean undercut = relation.type() == Relation.Type.UNDERCUT;
    boolean target =
        undercut
            ? relation.target().relation().filter(relations::containsKey).isPresent()
            : relation.target().claim().filter(this::isThere).isPresent();
    return target
        && !relation.premises().isEmpty()
        && relation.premises().stream().allMatch(this::isThere)
        && relation.strength() >= 0
        && relation.strength() <= 1;
  }

  private boolean isThere(ClaimId claim) {
    return !claim.debate().equals(debate.id()) || debate.claim(claim.local()).isPresent();
  }

  private void draw(Relation relation, GraphBuilder<ClaimId> builder) {
    List<ClaimId> premises = relation.premises().stream().map(this::argument).toList();
    premises.forEach(builder::argument);
    relation
        .target()
        .claim()
        .map(this::argument)
        .ifPresent(
            target -> {
              builder.argument(target);
              builder.relation(
                  relation.id(), type(relation.type()), premises, target, relation.strength());
            });
    relation
        .target()
        .relation()
        .ifPresent(id -> builder.undercut(relation.id(), premises, id, relation.strength()));
  }

  private static RelationType type(Relation.Type type) {
    return switch (type) {
      case SUPPORT -> RelationType.SUPPORT;
      case ATTACK -> RelationType.ATTACK;
      case REQUIRES -> RelationType.REQUIRES;
      case CONTRADICTS -> RelationType.CONTRADICTS;
      case REPHRASES -> RelationType.REPHRASES;
      case UNDERCUT -> throw new IllegalArgumentException("an undercut bears on a relation");
    };
  }
}
