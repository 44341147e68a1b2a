package dev.moot.plugin.cruxes.argumentation;

import static dev.moot.plugin.cruxes.argumentation.RelationType.ATTACK;
import static dev.moot.plugin.cruxes.argumentation.RelationType.SUPPORT;
import static dev.moot.plugin.cruxes.argumentation.Sample.relation;
import static dev.moot.plugin.cruxes.argumentation.Sample.scores;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CruxRankingTest {

  private static final Sample ONE_REASON =
      Sample.of("c=.5 x=.5", relation("r", ATTACK, "x", "c"), relation("r2", SUPPORT, "y", "c"))
          .scoring("y", .5);

  private static CruxRanking<String, String> rank(
      Sample sample, Map<String, Map<String, Double>> people) {
    return CruxRanking.of(sample.graph(), Semantics.DF_QUAD, "c", people);
  }

  @Test
  void betweenPeopleWhoAgreeThereIsNoGapToClose() {
    CruxRanking<String, String> ranking =
        rank(ONE_REASON, Map.of("p", scores("x=.9"), "q", scores("x=.9")));
    assertThat(ranking.gap()).isZero();
    assertThat(ranking.cruxes()).allSatisfy(crux -> assertThat(crux.closure()).isEmpty());
    assertThat(ranking.leading()).isEmpty();
  }

  @Test
  void whereOneClaimIsAllTheDifferenceItClosesTheWholeGap() {
    ComputedCrux<String, String> first =
        rank(ONE_REASON, Map.of("p", scores("x=1"), "q", scores("x=0"))).cruxes().get(0);
    assertThat(first.claim()).isEqualTo("x");
    assertThat(first.closure()).hasValueCloseTo(1.0, within(1e-12));
    assertThat(first.kind()).isEqualTo(CruxKind.DOUBLE_CRUX);
  }

  @Test
  void aClaimThatHidesADifferenceHasNegativeClosure() {
    // They differ on x one way and on y the other; agreeing on one alone parts them further.
    CruxRanking<String, String> ranking =
        rank(ONE_REASON, Map.of("p", scores("x=.9 y=.8"), "q", scores("x=.1 y=.1")));
    assertThat(ranking.cruxes())
        .filteredOn(crux -> crux.claim().equals("y"))
        .singleElement()
        .satisfies(crux -> assertThat(crux.closure().orElseThrow()).isNegative());
  }

  @Test
  void aDoubleCruxAmongManyNeedsTwoAndNamesThoseFarthestApart() {
    ComputedCrux<String, String> first =
        rank(
                ONE_REASON,
                Map.of(
                    "p",
                    scores("x=.8"),
                    "q",
                    scores("x=.5"),
                    "r",
                    scores("x=0"),
                    "s",
                    scores("x=1")))
            .cruxes()
            .get(0);
    assertThat(first.kind()).isEqualTo(CruxKind.DOUBLE_CRUX);
    assertThat(first.between()).contains(new Pair<>("r", "s"));
    assertThat(first.disagreement()).isEqualTo(1);
  }

  @Test
  void aClaimThatMovesNobodyIsIdle() {
    Sample sample =
        Sample.of(
            "c=.5 x=1 y=1", relation("r1", ATTACK, "x", "c"), relation("r2", ATTACK, "y", "c"));
    assertThat(rank(sample, Map.of("p", scores("x=1 y=1"), "q", scores("x=1 y=1"))).cruxes())
        .extracting(ComputedCrux::kind)
        .containsOnly(CruxKind.IDLE);
  }

  @Test
  void whatDoesNotBearOnTheConclusionIsNoCrux() {
    Sample sample = ONE_REASON.with(relation("r3", SUPPORT, "c", "z")).scoring("z", .5);
    assertThat(rank(sample, Map.of("p", scores("x=1"), "q", Map.of())).cruxes())
        .extracting(ComputedCrux::claim)
        .containsExactlyInAnyOrder("x", "y");
  }

  @Test
  void equalScoresStandByName() {
    Sample sample =
        Sample.of(
            "c=.5 z=.5 y=.5", relation("r1", SUPPORT, "z", "c"), relation("r2", SUPPORT, "y", "c"));
    assertThat(rank(sample, Map.of("p", scores("y=.9 z=.9"), "q", Map.of())).cruxes())
        .extracting(ComputedCrux::claim)
        .containsExactly("y", "z");
  }

  @Test
  void nobodyAndOneAloneHaveARankingToo() {
    assertThat(rank(ONE_REASON, Map.of()).widest()).isEmpty();
    CruxRanking<String, String> alone = rank(ONE_REASON, Map.of("p", scores("x=1")));
    assertThat(alone.gap()).isZero();
    assertThat(alone.cruxes()).hasSize(2);
  }
}
