package dev.moot.plugin.cruxes.argumentation;

import dev.moot.plugin.cruxes.argumentation.Sample.Drawn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Graphs out of seeds: the same seed is the same graph for ever. */
final class RandomGraphs {

  private static final double[] CORNERS = {0, .5, 1};

  private final Random random;
  private final int arguments;
  private final boolean circles;
  private final Map<String, Double> scores = new LinkedHashMap<>();
  private final List<Drawn> relations = new ArrayList<>();

  /** For each relation the number of the argument that it comes to bear on in the end. */
  private final List<Integer> bearsOn = new ArrayList<>();

  private RandomGraphs(long seed, int arguments, boolean circles) {
    random = new Random(seed);
    this.arguments = arguments;
    this.circles = circles;
  }

  /** Graphs of every kind of relation; without circles a premise comes before what it bears on. */
  static Stream<Sample> of(int count, int arguments, boolean circles) {
    return IntStream.range(0, count)
        .mapToObj(
            seed -> {
              int size = 1 + new Random(seed).nextInt(arguments);
              return of(seed, size, size + size / 2, circles);
            });
  }

  static Sample of(long seed, int arguments, int relations, boolean circles) {
    RandomGraphs graph = new RandomGraphs(seed, arguments, circles);
    for (int i = 0; i < arguments; i++) {
      graph.scores.put(name(i), graph.fraction());
    }
    for (int i = 0; i < relations; i++) {
      graph.draw("r" + i);
    }
    return new Sample(graph.scores, graph.relations);
  }

  static String name(int argument) {
    return "a" + argument;
  }

  private void draw(String id) {
    int kind = random.nextInt(20);
    if (kind < 3 && !relations.isEmpty()) {
      int cut = random.nextInt(relations.size());
      add(id, null, bearsOn.get(cut), relations.get(cut).id());
      return;
    }
    int target = random.nextInt(arguments);
    RelationType type =
        kind < 10
            ? RelationType.SUPPORT
            : kind < 17
                ? RelationType.ATTACK
                : kind < 18
                    ? RelationType.REQUIRES
                    : kind < 19 && circles ? RelationType.CONTRADICTS : RelationType.REPHRASES;
    add(id, type, target, name(target));
  }

  private void add(String id, RelationType type, int bears, String target) {
    int before = circles ? arguments : bears;
    if (before == 0) {
      return;
    }
    Set<String> premises = new LinkedHashSet<>();
    do {
      premises.add(name(random.nextInt(before)));
    } while (random.nextInt(4) == 0);
    relations.add(new Drawn(id, type, List.copyOf(premises), target, fraction()));
    bearsOn.add(bears);
  }

  /** Often one of 0, .5 and 1, where formulas have their corners. */
  private double fraction() {
    return random.nextInt(3) == 0 ? CORNERS[random.nextInt(3)] : random.nextDouble();
  }
}
