package dev.moot.plugin.cruxes.argumentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ways to the same rest: what the solver saves it does not pay for with other numbers. */
class CirclesTest {

  private static final int GRAPHS = 500;
  private static final double NEAR = 1e-7;

  @ParameterizedTest
  @EnumSource
  void circlesOneByOneRestWhereMovingEverythingAtOnceDoes(Semantics semantics) {
    int[] settled = {0};
    RandomGraphs.of(GRAPHS, 7, true)
        .forEach(
            sample -> {
              Network network = sample.graph().network();
              double[] values = new double[network.nodes()];
              new KnotSolver(network, semantics, everything(network), scores(sample), values)
                  .follow();
              Viewpoint<String> viewpoint = sample.under(semantics);
              if (viewpoint.reading().stable().isPresent() && !Double.isNaN(values[0])) {
                settled[0]++;
                assertThat(viewpoint.values()).containsExactly(values, within(NEAR));
              }
            });
    assertThat(settled[0]).as("graphs that settle").isGreaterThan(GRAPHS * 99 / 100);
  }

  /** All arguments to be moved, all links in the order of undercuts. */
  private static SolvingOrder.Step everything(Network network) {
    boolean[] links = new boolean[network.nodes()];
    Arrays.fill(links, network.arguments, network.nodes(), true);
    Components chains = new Components(network.needs, links);
    return new SolvingOrder.Step(
        IntStream.range(0, network.arguments).toArray(),
        IntStream.range(0, chains.count()).flatMap(i -> Arrays.stream(chains.nodes(i))).toArray());
  }

  private static double[] scores(Sample sample) {
    return sample.graph().arguments().stream().mapToDouble(sample.scores()::get).toArray();
  }

  @ParameterizedTest
  @EnumSource
  void aContractionIteratesToWhereTheEquationLeads(Semantics semantics) {
    int[] proven = {0};
    RandomGraphs.of(GRAPHS, 7, true)
        .forEach(
            sample -> {
              Network network = sample.graph().network();
              double[] scores = scores(sample);
              boolean[] all = new boolean[network.nodes()];
              Arrays.fill(all, true);
              double[] values = sample.under(semantics).values();
              Contraction contraction = new Contraction(network, semantics, scores);
              for (SolvingOrder.Step step : new SolvingOrder(network, all).steps()) {
                if (step.isKnot() && contraction.proven(step)) {
                  proven[0]++;
                  double[] followed = values.clone();
                  new KnotSolver(network, semantics, step, scores, followed).follow();
                  new KnotSolver(network, semantics, step, scores, values).iterate();
                  assertThat(values).containsExactly(followed, within(NEAR));
                }
              }
            });
    assertThat(proven[0]).as("circles that are contractions").isGreaterThan(GRAPHS / 10);
  }
}
