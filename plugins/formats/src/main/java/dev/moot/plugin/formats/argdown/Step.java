package dev.moot.plugin.formats.argdown;

import dev.moot.plugin.formats.plain.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A step of an argument: from some of its statements to another one.
 *
 * @param conclusion which statement of the argument follows, from 0
 * @param premises which ones it follows from
 * @param rules by which rules
 */
record Step(int conclusion, List<Integer> premises, Optional<String> rules) {

  Step {
    premises = List.copyOf(premises);
  }

  /**
   * The steps of an argument whose premises and conclusions are {@code pcs}. Where the writer does
   * not say what a step uses, it is what no step has used yet, and the last conclusion.
   */
  static List<Step> of(List<Node> pcs) {
    List<Step> steps = new ArrayList<>();
    SortedSet<Integer> unused = new TreeSet<>();
    for (int i = 0; i < pcs.size(); i++) {
      if (!pcs.get(i).at("role").word().endsWith("conclusion")) {
        unused.add(i);
        continue;
      }
      Node inference = pcs.get(i).at("inference");
      List<Integer> premises = used(inference, i);
      if (premises.isEmpty()) {
        SortedSet<Integer> near = new TreeSet<>(unused);
        if (!steps.isEmpty()) {
          near.add(steps.get(steps.size() - 1).conclusion());
        }
        premises = List.copyOf(near);
      }
      unused.removeAll(premises);
      steps.add(new Step(i, premises, rules(inference)));
    }
    return steps;
  }

  /** The statements that the writer says are used: they are counted from 1. */
  private static List<Integer> used(Node inference, int before) {
    return inference.at("data").at("uses").list().stream()
        .map(n -> n.number(0) - 1)
        .filter(n -> n >= 0 && n < before)
        .distinct()
        .toList();
  }

  private static Optional<String> rules(Node inference) {
    List<String> rules =
        inference.at("inferenceRules").list().stream().flatMap(n -> n.text().stream()).toList();
    return rules.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", rules));
  }
}
