package dev.moot.plugin.cruxes.argumentation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A graph as the framework of Dung that {@link GroundedLabelling} labels: its arguments, and those
 * that stand for links and denials, which have no names.
 *
 * @param <A> what names an argument
 * @param arguments the arguments by their numbers
 * @param attacks who attacks whom, by number; in order
 */
public record Framework<A extends Comparable<? super A>>(
    Map<Integer, A> arguments, List<Attack> attacks) {

  /** That one argument attacks another. */
  public record Attack(int from, int to) {}

  public Framework {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    attacks = List.copyOf(attacks);
  }

  /** That of a graph. */
  public static <A extends Comparable<? super A>> Framework<A> of(ArgumentGraph<A> graph) {
    Map<Integer, A> arguments = new LinkedHashMap<>();
    graph.arguments().forEach(a -> arguments.put(graph.number(a), a));
    Adjacency attackers = new Flattening(graph.network()).attacks().attackers();
    Set<Attack> attacks = new LinkedHashSet<>();
    for (int node = 0; node < attackers.size(); node++) {
      for (int i = attackers.start[node]; i < attackers.start[node + 1]; i++) {
        attacks.add(new Attack(attackers.to[i], node));
      }
    }
    return new Framework<>(arguments, new ArrayList<>(attacks));
  }

  /** The numbers of all its arguments: those with names, then those that attack or are attacked. */
  public Set<Integer> numbers() {
    Set<Integer> numbers = new LinkedHashSet<>(arguments.keySet());
    for (Attack attack : attacks) {
      numbers.add(attack.from());
      numbers.add(attack.to());
    }
    return numbers;
  }
}
