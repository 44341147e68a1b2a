package dev.moot.plugin.cruxes.argumentation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which arguments stand and which fall, whatever anybody's base scores: the grounded labelling, the
 * one complete labelling with the fewest arguments in. Dung, "On the acceptability of arguments and
 * its fundamental role in nonmonotonic reasoning, logic programming and n-person games" (Artificial
 * Intelligence 77, 1995), as labels after Caminada, "On the Issue of Reinstatement in
 * Argumentation" (JELIA 2006).
 *
 * <p>A relation holds if its premises are in, or for {@link RelationType#REQUIRES} if one is out,
 * and if every undercut of it fails. An argument is out if something that holds is against it.
 * Support does not enter: an argument that nothing attacks is in. Strengths count only as to
 * whether they are above 0.
 *
 * @param <A> what names an argument
 * @param labels the label of each argument
 */
public record GroundedLabelling<A extends Comparable<? super A>>(SortedMap<A, Label> labels) {

  public GroundedLabelling {
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
  }

  /** The labelling of a graph, in O(V + E). */
  public static <A extends Comparable<? super A>> GroundedLabelling<A> of(ArgumentGraph<A> graph) {
    return of(graph, Map.of());
  }

  /**
   * The labelling with some arguments held in or out, whatever is against them; one held {@link
   * Label#UNDECIDED} is left as it is.
   *
   * @throws IllegalArgumentException if the graph lacks one of them
   */
  public static <A extends Comparable<? super A>> GroundedLabelling<A> of(
      ArgumentGraph<A> graph, Map<A, Label> held) {
    Flattening flattening = new Flattening(graph.network());
    held.forEach((argument, label) -> flattening.hold(graph.number(argument), label));
    Label[] flat = flattening.attacks().grounded();
    SortedMap<A, Label> labels = new TreeMap<>();
    for (A argument : graph.arguments()) {
      labels.put(argument, flat[graph.number(argument)]);
    }
    return new GroundedLabelling<>(labels);
  }

  /**
   * The label of an argument.
   *
   * @throws IllegalArgumentException if the graph has no such argument
   */
  public Label of(A argument) {
    Label label = labels.get(argument);
    if (label == null) {
      throw new IllegalArgumentException("no argument `" + argument + "`");
    }
    return label;
  }

  /** The arguments that have a label, for each of the three. */
  public Map<Label, SortedSet<A>> byLabel() {
    Map<Label, SortedSet<A>> found = new EnumMap<>(Label.class);
    for (Label label : Label.values()) {
      found.put(label, new TreeSet<>());
    }
    labels.forEach((argument, label) -> found.getOrDefault(label, new TreeSet<>()).add(argument));
    return found;
  }

  /** The arguments that change a conclusion's label as they are held in or out; O(V(V + E)). */
  public static <A extends Comparable<? super A>> SortedSet<A> cruxes(
      ArgumentGraph<A> graph, A conclusion) {
    SortedSet<A> cruxes = new TreeSet<>();
    for (A claim : graph.bearingOn(conclusion)) {
      if (!claim.equals(conclusion)
          && of(graph, Map.of(claim, Label.IN)).of(conclusion)
              != of(graph, Map.of(claim, Label.OUT)).of(conclusion)) {
        cruxes.add(claim);
      }
    }
    return cruxes;
  }
}
