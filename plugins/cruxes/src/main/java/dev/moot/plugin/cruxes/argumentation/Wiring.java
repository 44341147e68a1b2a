package dev.moot.plugin.cruxes.argumentation;

import dev.moot.plugin.cruxes.argumentation.Network.Link;
import dev.moot.plugin.cruxes.argumentation.Network.Sign;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Turns named relations into numbered links, in the order of names. */
final class Wiring<A extends Comparable<? super A>> {

  private final List<A> names;
  private final Map<A, Integer> numbers = new HashMap<>();
  private final List<Link> links = new ArrayList<>();

  /**
   * @throws IllegalArgumentException if a relation names an argument or a relation that is not
   *     there
   */
  Wiring(SortedSet<A> arguments, SortedMap<String, GivenRelation<A>> relations) {
    names = List.copyOf(arguments);
    names.forEach(name -> numbers.put(name, numbers.size()));
    Map<String, List<Link>> linksOf = new HashMap<>();
    relations.forEach(
        (id, relation) -> {
          List<Link> own = draw(id, relation);
          links.addAll(own);
          linksOf.put(id, own);
        });
    relations.forEach(
        (id, relation) -> {
          if (relation instanceof GivenRelation.Undercut<A> undercut) {
            List<Link> cut = linksOf.get(undercut.relation());
            if (cut == null) {
              throw new IllegalArgumentException(
                  "undercut `" + id + "` names no relation: `" + undercut.relation() + "`");
            }
            for (Link own : linksOf.getOrDefault(id, List.of())) {
              cut.forEach(link -> link.cuts().add(own.node()));
            }
          }
        });
  }

  List<A> names() {
    return names;
  }

  Map<A, Integer> numbers() {
    return numbers;
  }

  Network network() {
    List<List<Integer>> needs = new ArrayList<>();
    names.forEach(name -> needs.add(new ArrayList<>()));
    for (Link link : links) {
      List<Integer> needed = new ArrayList<>(link.premises());
      needed.addAll(link.cuts());
      needs.add(needed);
      if (link.sign() != Sign.UNDERCUT) {
        needs.get(link.target()).add(link.node());
      }
    }
    return new Network(names.size(), links, new Adjacency(needs));
  }

  private List<Link> draw(String id, GivenRelation<A> relation) {
    List<Integer> premises =
        relation.premises().stream().map(premise -> number(id, premise)).toList();
    if (relation instanceof GivenRelation.Between<A> between) {
      int target = number(id, between.target());
      return relation.strength() == 0
          ? List.of()
          : draw(between.type(), premises, target, relation.strength());
    }
    return relation.strength() == 0
        ? List.of()
        : List.of(link(0, Sign.UNDERCUT, premises, Network.NO_ARGUMENT, relation.strength()));
  }

  private List<Link> draw(RelationType type, List<Integer> premises, int target, double strength) {
    return switch (type) {
      case SUPPORT -> List.of(link(0, Sign.FOR, premises, target, strength));
      case ATTACK -> List.of(link(0, Sign.AGAINST, premises, target, strength));
      case REQUIRES -> List.of(link(0, Sign.AGAINST_BY_ABSENCE, premises, target, strength));
      case CONTRADICTS -> contradiction(premises, target, strength);
      case REPHRASES -> List.of();
    };
  }

  /** For each end an attack by all the others; what contradicts itself alone attacks itself. */
  private List<Link> contradiction(List<Integer> premises, int target, double strength) {
    SortedSet<Integer> ends = new TreeSet<>(premises);
    ends.add(target);
    List<Link> attacks = new ArrayList<>();
    for (int end : ends) {
      List<Integer> others =
          ends.size() == 1 ? List.of(end) : ends.stream().filter(e -> e != end).toList();
      attacks.add(link(attacks.size(), Sign.AGAINST, others, end, strength));
    }
    return attacks;
  }

  /**
   * @param ahead how many links of the same relation come before it
   */
  private Link link(int ahead, Sign sign, List<Integer> premises, int target, double strength) {
    int node = names.size() + links.size() + ahead;
    return new Link(node, sign, premises, target, strength, new ArrayList<>());
  }

  private int number(String id, A name) {
    Integer number = numbers.get(name);
    if (number == null) {
      throw new IllegalArgumentException("relation `" + id + "` names no argument: `" + name + "`");
    }
    return number;
  }
}
