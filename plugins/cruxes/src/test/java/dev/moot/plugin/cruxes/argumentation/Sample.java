package dev.moot.plugin.cruxes.argumentation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A graph and one person's base scores, as a list that tests can look at, vary and shuffle. */
record Sample(Map<String, Double> scores, List<Drawn> relations) {

  /** A relation; an undercut has no type and a relation for its target. */
  record Drawn(
      String id, RelationType type, List<String> premises, String target, double strength) {

    boolean isUndercut() {
      return type == null;
    }

    Drawn withStrength(double other) {
      return new Drawn(id, type, premises, target, other);
    }
  }

  static Drawn relation(String id, RelationType type, String premises, String target) {
    return new Drawn(id, type, List.of(premises.split(" ")), target, 1);
  }

  static Drawn undercut(String id, String premises, String relation) {
    return relation(id, null, premises, relation);
  }

  /** Base scores in the form {@code a=.5 b=1}. */
  static Map<String, Double> scores(String text) {
    Map<String, Double> scores = new LinkedHashMap<>();
    for (String pair : text.split(" ")) {
      scores.put(pair.split("=")[0], Double.valueOf(pair.split("=")[1]));
    }
    return scores;
  }

  static Sample of(String scores, Drawn... relations) {
    return new Sample(scores(scores), List.of(relations));
  }

  ArgumentGraph<String> graph() {
    GraphBuilder<String> builder = ArgumentGraph.builder();
    for (Drawn drawn : relations) {
      if (drawn.isUndercut()) {
        builder.undercut(drawn.id(), drawn.premises(), drawn.target(), drawn.strength());
      } else {
        builder.relation(
            drawn.id(), drawn.type(), drawn.premises(), drawn.target(), drawn.strength());
      }
    }
    scores.keySet().forEach(builder::argument);
    return builder.build();
  }

  Viewpoint<String> under(Semantics semantics) {
    return new Viewpoint<>(graph(), semantics, scores);
  }

  double strength(Semantics semantics, String argument) {
    return under(semantics).strength(argument).orElseThrow();
  }

  Sample scoring(String argument, double score) {
    Map<String, Double> changed = new LinkedHashMap<>(scores);
    changed.put(argument, score);
    return new Sample(changed, relations);
  }

  Sample with(Drawn drawn) {
    return new Sample(scores, Stream.concat(relations.stream(), Stream.of(drawn)).toList());
  }

  Sample changing(UnaryOperator<Drawn> change) {
    return new Sample(scores, relations.stream().map(change).toList());
  }

  /** Without some relations, and without the undercuts that are left hanging. */
  Sample withoutRelations(Predicate<Drawn> gone) {
    List<Drawn> left = new ArrayList<>(relations);
    left.removeIf(gone);
    while (true) {
      Set<String> ids = new LinkedHashSet<>(left.stream().map(Drawn::id).toList());
      if (!left.removeIf(d -> d.isUndercut() && !ids.contains(d.target()))) {
        return new Sample(scores, left);
      }
    }
  }

  /** Without an argument and all that it takes part in. */
  Sample without(String argument) {
    Map<String, Double> rest = new LinkedHashMap<>(scores);
    rest.remove(argument);
    return new Sample(rest, relations)
        .withoutRelations(
            d ->
                d.premises().contains(argument)
                    || (!d.isUndercut() && d.target().equals(argument)));
  }

  /** The same, put in in another order. */
  Sample shuffled(Random random) {
    List<String> names = new ArrayList<>(scores.keySet());
    Collections.shuffle(names, random);
    Map<String, Double> shuffled = new LinkedHashMap<>();
    names.forEach(name -> shuffled.put(name, scores.get(name)));
    List<Drawn> drawn = new ArrayList<>();
    for (Drawn d : relations) {
      List<String> premises = new ArrayList<>(d.premises());
      Collections.shuffle(premises, random);
      drawn.add(new Drawn(d.id(), d.type(), premises, d.target(), d.strength()));
    }
    Collections.shuffle(drawn, random);
    return new Sample(shuffled, drawn);
  }
}
