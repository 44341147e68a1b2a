package dev.moot.plugin.cruxes.argumentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContractionTest {

  @ParameterizedTest
  @EnumSource
  void whereItIsProvenBothWaysLeadToTheSamePoint(Semantics semantics) {
    int[] proven = {0};
    RandomGraphs.of(2_000, 7, true)
        .forEach(
            sample -> {
              Network network = sample.graph().network();
              double[] scores =
                  sample.graph().arguments().stream().mapToDouble(sample.scores()::get).toArray();
              boolean[] all = new boolean[network.nodes()];
              Arrays.fill(all, true);
              double[] values = new double[network.nodes()];
              Contraction contraction = new Contraction(network, semantics, scores);
              for (Plan.Step step : new Plan(network, all).steps()) {
                if (!step.isKnot()) {
                  int node = step.others()[0];
                  values[node] = network.value(node, semantics, scores, values);
                  continue;
                }
                double[] iterated = values.clone();
                new Motion(network, semantics, step, scores, values).follow();
                if (contraction.proven(step)) {
                  proven[0]++;
                  new Motion(network, semantics, step, scores, iterated).iterate();
                  assertThat(iterated).containsExactly(values, within(1e-7));
                }
              }
            });
    assertThat(proven[0]).as("knots that are contractions").isGreaterThan(200);
  }
}
