package dev.moot.plugin.cruxes.argumentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time for all that a crux summary asks of one conclusion: every swing of five people on a
 * debate of given size with twice as many relations, one in ten of them an undercut, and the
 * ranking. All claims bear on the conclusion, which is the worst case. Run it with
 *
 * <pre>mvn -Pjmh test-compile -pl plugins/cruxes -am</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CruxBenchmark {

  private static final int PEOPLE = 5;

  @Param({"150", "300", "600"})
  public int claims;

  /** Pairs of claims that contradict each other: small circles, as debates have them. */
  @Param({"0", "30"})
  public int contradictions;

  @Param({"QUADRATIC_ENERGY", "DF_QUAD"})
  public Semantics semantics;

  private ArgumentGraph<Integer> graph = ArgumentGraph.<Integer>builder().build();
  private final Map<Integer, Map<Integer, Double>> people = new HashMap<>();

  @Setup
  public void draw() {
    Random random = new Random(claims);
    GraphBuilder<Integer> builder = ArgumentGraph.builder();
    List<String> ids = new ArrayList<>();
    for (int claim = 0; claim < claims; claim++) {
      builder.argument(claim);
    }
    // Each claim but the last bears on a later one, so that all bear on the last.
    for (int i = 0; i < 2 * claims; i++) {
      String id = "r" + i;
      int premise = i % (claims - 1);
      if (i >= claims && i % 5 == 0) {
        builder.undercut(id, List.of(0), ids.get(random.nextInt(ids.size())), 1);
      } else {
        int target = premise + 1 + random.nextInt(Math.min(20, claims - 1 - premise));
        RelationType type = random.nextBoolean() ? RelationType.SUPPORT : RelationType.ATTACK;
        builder.relation(id, type, List.of(premise), target, .5 + random.nextDouble() / 2);
        ids.add(id);
      }
    }
    for (int i = 0; i < contradictions; i++) {
      int one = i * (claims / contradictions);
      builder.relation("c" + i, RelationType.CONTRADICTS, List.of(one), one + 1, 1);
    }
    graph = builder.build();
    for (int person = 0; person < PEOPLE; person++) {
      Map<Integer, Double> scores = new HashMap<>();
      for (int claim = 0; claim < claims; claim++) {
        scores.put(claim, random.nextDouble());
      }
      people.put(person, scores);
    }
  }

  @Benchmark
  public CruxRanking<Integer, Integer> ranking() {
    return CruxRanking.of(graph, semantics, claims - 1, people);
  }
}
