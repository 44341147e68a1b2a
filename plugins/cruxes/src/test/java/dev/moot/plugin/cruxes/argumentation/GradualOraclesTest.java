package dev.moot.plugin.cruxes.argumentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GradualOraclesTest {

  private static final Map<String, Semantics> SEMANTICS =
      Map.of(
          "dfquad", Semantics.DF_QUAD,
          "qe", Semantics.QUADRATIC_ENERGY,
          "ebs", Semantics.EULER_BASED);

  /** Gradients are rounded to five digits. */
  private static final double GRADIENT = 6e-6;

  private static final double NUDGE = 1e-7;

  @Test
  void everyCaseIsThere() {
    assertThat(Oracle.all("gradual_cases.json")).hasSize(16);
  }

  @TestFactory
  Stream<DynamicTest> everyNumberOfEveryCaseComesOut() {
    return Oracle.all("gradual_cases.json").stream()
        .flatMap(
            oracle ->
                SEMANTICS.keySet().stream()
                    .sorted()
                    .filter(oracle.part("expected")::has)
                    .map(
                        name ->
                            DynamicTest.dynamicTest(
                                oracle.text("name") + " " + name, () -> check(oracle, name))));
  }

  private static void check(Oracle oracle, String name) {
    Semantics semantics = SEMANTICS.get(name);
    Sample sample = oracle.sample(oracle.numbers("base"));
    Viewpoint<String> viewpoint = sample.under(semantics);
    Oracle expected = oracle.part("expected").part(name);
    Strengths<String> strengths = viewpoint.reading().stable().orElseThrow();
    assertThat(strengths.asMap()).hasSize(expected.numbers("strength").size());
    expected.numbers("strength").forEach((a, s) -> near(a, strengths.of(a), s));
    if (!expected.has("root")) {
      return;
    }
    String root = expected.text("root");
    expected
        .numberLists("do")
        .forEach(
            (claim, ends) -> {
              Swing swing = viewpoint.swing(claim, root).orElseThrow();
              near("do(" + claim + "=0)", swing.ifFalse(), ends.get(0));
              near("do(" + claim + "=1)", swing.ifTrue(), ends.get(1));
            });
    expected
        .numbers("swing")
        .forEach((claim, size) -> near(claim, viewpoint.swing(claim, root).get().size(), size));
    expected
        .textMap("flips")
        .forEach(
            (claim, change) ->
                assertThat(viewpoint.swing(claim, root).get().change())
                    .as("change by " + claim)
                    .isEqualTo(Change.valueOf(change.toUpperCase(Locale.ROOT))));
    double now = strengths.of(root);
    expected
        .numbers("removal")
        .forEach(
            (claim, size) ->
                near(
                    "removal of " + claim,
                    now - sample.without(claim).strength(semantics, root),
                    size));
    expected
        .numbers("gradient")
        .forEach(
            (claim, slope) ->
                assertThat(gradient(sample, semantics, claim, root))
                    .as("gradient of " + claim)
                    .isCloseTo(slope, within(GRADIENT)));
  }

  private static void near(String what, double actual, double expected) {
    assertThat(actual).as(what).isCloseTo(expected, within(Oracle.EXACT));
  }

  private static double gradient(Sample sample, Semantics semantics, String claim, String root) {
    double score = sample.scores().get(claim);
    double low = Math.max(0, score - NUDGE);
    double high = Math.min(1, score + NUDGE);
    return (sample.scoring(claim, high).strength(semantics, root)
            - sample.scoring(claim, low).strength(semantics, root))
        / (high - low);
  }
}
