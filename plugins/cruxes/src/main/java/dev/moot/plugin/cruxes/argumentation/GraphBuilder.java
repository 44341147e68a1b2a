package dev.moot.plugin.cruxes.argumentation;

import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Collects arguments and relations for an {@link ArgumentGraph}, in any order. For one thread.
 *
 * @param <A> what names an argument
 */
public final class GraphBuilder<A extends Comparable<? super A>> {

  private final SortedSet<A> arguments = new TreeSet<>();
  private final SortedMap<String, GivenRelation<A>> relations = new TreeMap<>();

  GraphBuilder() {}

  /** Adds an argument, once or again. */
  public GraphBuilder<A> argument(A argument) {
    arguments.add(argument);
    return this;
  }

  /**
   * Adds a relation between arguments.
   *
   * @param id its name; relations have names of their own, apart from those of arguments
   * @param premises at least one; several are linked and count only together
   * @param strength how much it carries, 0 to 1; at 0 it is as if it were not there
   * @throws IllegalArgumentException if the name is taken, there is no premise, or the strength is
   *     out of range
   */
  public GraphBuilder<A> relation(
      String id, RelationType type, Collection<? extends A> premises, A target, double strength) {
    return add(id, new GivenRelation.Between<>(type, new TreeSet<>(premises), target, strength));
  }

  /**
   * Adds a relation that weakens another one, which may itself be an undercut.
   *
   * @throws IllegalArgumentException as for {@link #relation}
   */
  public GraphBuilder<A> undercut(
      String id, Collection<? extends A> premises, String relation, double strength) {
    return add(id, new GivenRelation.Undercut<>(new TreeSet<>(premises), relation, strength));
  }

  private GraphBuilder<A> add(String id, GivenRelation<A> relation) {
    if (relation.premises().isEmpty()) {
      throw new IllegalArgumentException("relation `" + id + "` has no premise");
    }
    if (!(relation.strength() >= 0 && relation.strength() <= 1)) {
      throw new IllegalArgumentException(
          "relation `" + id + "` has strength " + relation.strength() + ", not 0 to 1");
    }
    if (relations.putIfAbsent(id, relation) != null) {
      throw new IllegalArgumentException("two relations `" + id + "`");
    }
    return this;
  }

  /**
   * The graph of all that was added.
   *
   * @throws IllegalArgumentException if a relation names an argument or a relation that was not
   */
  public ArgumentGraph<A> build() {
    Wiring<A> wiring = new Wiring<>(arguments, relations);
    return new ArgumentGraph<>(wiring.names(), wiring.numbers(), wiring.network());
  }
}
