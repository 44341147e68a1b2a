package dev.moot.plugin.cruxes.argumentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The debate on lab jobs: two people, five claims, an undercut. */
class LabJobsOracleTest {

  private static final Offset<Double> EXACT = within(Oracle.EXACT);

  private final Oracle oracle = Oracle.one("seed002_case.json");
  private final Oracle base = oracle.part("base");
  private final Map<String, Map<String, Double>> people =
      Map.of("critic", base.numbers("critic"), "defender", base.numbers("defender"));
  private final String root = oracle.text("root");
  private final ArgumentGraph<String> graph = oracle.sample(people.get("critic")).graph();

  @ParameterizedTest
  @CsvSource({"dfquad, DF_QUAD", "qe, QUADRATIC_ENERGY"})
  void everyNumberComesOut(String name, Semantics semantics) {
    Oracle expected = oracle.part("expected").part(name);
    people.forEach(
        (person, scores) -> {
          Strengths<String> strengths =
              new Viewpoint<>(graph, semantics, scores).reading().stable().orElseThrow();
          expected
              .part("strength")
              .numbers(person)
              .forEach((claim, s) -> assertThat(strengths.of(claim)).as(claim).isCloseTo(s, EXACT));
        });
    CruxRanking<String, String> ranking = CruxRanking.of(graph, semantics, root, people);
    assertThat(ranking.gap()).isCloseTo(expected.number("gap"), EXACT);
    assertThat(ranking.widest()).contains(new Pair<>("critic", "defender"));
    List<Oracle> rank = expected.parts("rank");
    assertThat(ranking.cruxes())
        .extracting(ComputedCrux::claim)
        .containsExactlyElementsOf(rank.stream().map(r -> r.text("claim")).toList());
    for (int i = 0; i < rank.size(); i++) {
      check(ranking.cruxes().get(i), rank.get(i));
    }
  }

  private static void check(ComputedCrux<String, String> crux, Oracle expected) {
    assertThat(crux.disagreement()).isCloseTo(expected.number("disagreement"), EXACT);
    assertThat(crux.sensitivity()).isCloseTo(expected.number("sensitivity"), EXACT);
    assertThat(crux.score()).isCloseTo(expected.number("score"), EXACT);
    assertThat(crux.closure()).hasValueCloseTo(expected.number("closure"), EXACT);
    assertThat(crux.kind().word()).isEqualTo(expected.text("kind"));
    expected
        .numbers("swing")
        .forEach((p, size) -> assertThat(crux.swings().get(p).size()).isCloseTo(size, EXACT));
    Map<String, String> changes = new LinkedHashMap<>();
    crux.swings().forEach((p, s) -> changes.put(p, s.change().name().toLowerCase(Locale.ROOT)));
    assertThat(changes).isEqualTo(expected.textMap("flips"));
  }

  @Test
  void aDoubleCruxNamesTheTwoItLiesBetween() {
    ComputedCrux<String, String> first =
        CruxRanking.of(graph, Semantics.DF_QUAD, root, people).cruxes().get(0);
    assertThat(first.between()).contains(new Pair<>("critic", "defender"));
  }

  @Test
  void whatLeadsUnderBothFormulasIsRobust() {
    assertThat(CruxRanking.robust(graph, root, people)).containsExactly("captured", "influence");
  }

  @Test
  void statedStrengthsLeadBackToBaseScores() {
    Oracle expected = oracle.part("calibration_qe");
    Calibration<String> calibration =
        calibrate(Semantics.QUADRATIC_ENERGY, expected.numbers("stated"));
    assertThat(calibration.residual()).isEmpty();
    Map<String, Double> scores = new LinkedHashMap<>(people.get("critic"));
    scores.putAll(calibration.scores());
    expected
        .numbers("base")
        .forEach((claim, s) -> assertThat(scores.get(claim)).as(claim).isCloseTo(s, EXACT));
    Strengths<String> strengths =
        new Viewpoint<>(graph, Semantics.QUADRATIC_ENERGY, scores).reading().stable().orElseThrow();
    expected
        .numbers("strength")
        .forEach((claim, s) -> assertThat(strengths.of(claim)).as(claim).isCloseTo(s, EXACT));
  }

  @Test
  void aStrengthThatNoBaseScoreLeadsToLeavesAResidual() {
    Oracle expected = oracle.part("calibration_infeasible_dfquad");
    Calibration<String> calibration = calibrate(Semantics.DF_QUAD, expected.numbers("stated"));
    assertThat(calibration.scores().get(root)).isEqualTo(expected.part("base").number(root));
    assertThat(calibration.residual().get(root))
        .isCloseTo(expected.part("residual").number(root), EXACT);
  }

  private Calibration<String> calibrate(Semantics semantics, Map<String, Double> stated) {
    return Calibration.of(new Viewpoint<>(graph, semantics, people.get("critic")), stated);
  }
}
