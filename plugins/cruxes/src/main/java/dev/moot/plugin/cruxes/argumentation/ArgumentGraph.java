package dev.moot.plugin.cruxes.argumentation;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Arguments and what they say for and against one another: a quantitative bipolar argumentation
 * graph without its base scores, which are each reader's own. Relations may have several premises,
 * may be undercut, and may run in circles. Immutable; two graphs of the same arguments and
 * relations give the same numbers to the last bit, in whatever order they were put together.
 *
 * @param <A> what names an argument
 */
public final class ArgumentGraph<A extends Comparable<? super A>> {

  private final List<A> arguments;
  private final Map<A, Integer> numbers;
  private final Network network;

  ArgumentGraph(List<A> arguments, Map<A, Integer> numbers, Network network) {
    this.arguments = List.copyOf(arguments);
    this.numbers = Map.copyOf(numbers);
    this.network = network;
  }

  /** An empty graph to fill. */
  public static <A extends Comparable<? super A>> GraphBuilder<A> builder() {
    return new GraphBuilder<>();
  }

  /** All arguments, in their natural order. */
  public List<A> arguments() {
    return arguments;
  }

  /**
   * The arguments from which a way of relations leads to the conclusion, itself among them: nothing
   * else can change what becomes of it. In their natural order.
   */
  public SortedSet<A> bearingOn(A conclusion) {
    boolean[] bearing = nodesBearingOn(number(conclusion));
    SortedSet<A> found = new TreeSet<>();
    for (int number = 0; number < arguments.size(); number++) {
      if (bearing[number]) {
        found.add(arguments.get(number));
      }
    }
    return found;
  }

  /** Whether anything that bears on the conclusion bears on itself. */
  public boolean runsInCircles(A conclusion) {
    return new SolvingOrder(network, nodesBearingOn(number(conclusion)))
        .steps().stream().anyMatch(SolvingOrder.Step::isKnot);
  }

  boolean[] nodesBearingOn(int conclusion) {
    return network.needs.reachable(new int[] {conclusion}, new boolean[network.nodes()]);
  }

  Network network() {
    return network;
  }

  A argument(int number) {
    return arguments.get(number);
  }

  int number(A argument) {
    Integer number = numbers.get(argument);
    if (number == null) {
      throw new IllegalArgumentException("no argument `" + argument + "`");
    }
    return number;
  }
}
