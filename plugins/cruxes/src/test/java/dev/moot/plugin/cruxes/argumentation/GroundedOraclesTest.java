package dev.moot.plugin.cruxes.argumentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GroundedOraclesTest {

  @Test
  void everyCaseIsThere() {
    assertThat(Oracle.all("grounded_cases.json")).hasSize(8);
  }

  @TestFactory
  Stream<DynamicTest> everyLabelOfEveryCaseComesOut() {
    return Oracle.all("grounded_cases.json").stream()
        .map(oracle -> DynamicTest.dynamicTest(oracle.text("name"), () -> check(oracle)));
  }

  private static void check(Oracle oracle) {
    Map<String, Double> base = new HashMap<>();
    oracle.texts("args").forEach(argument -> base.put(argument, Viewpoint.NEUTRAL));
    ArgumentGraph<String> graph = oracle.sample(base).graph();
    Map<String, String> labels = new HashMap<>();
    GroundedLabelling.of(graph).labels().forEach((a, label) -> labels.put(a, label.word()));
    assertThat(labels).isEqualTo(oracle.textMap("labels"));
    if (!oracle.has("root")) {
      return;
    }
    String root = oracle.text("root");
    for (String claim : oracle.texts("args")) {
      if (oracle.part("do").has(claim)) {
        Map<String, String> outcome = oracle.part("do").textMap(claim);
        assertThat(held(graph, claim, Label.IN, root)).isEqualTo(outcome.get("in"));
        assertThat(held(graph, claim, Label.OUT, root)).isEqualTo(outcome.get("out"));
      }
    }
    assertThat(GroundedLabelling.cruxes(graph, root))
        .containsExactlyElementsOf(oracle.texts("cruxes"));
  }

  private static String held(ArgumentGraph<String> graph, String claim, Label label, String root) {
    return GroundedLabelling.of(graph, Map.of(claim, label)).of(root).word();
  }
}
