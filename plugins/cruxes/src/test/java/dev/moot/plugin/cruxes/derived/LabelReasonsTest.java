package dev.moot.plugin.cruxes.derived;

import static dev.moot.api.model.Relation.Type.ATTACK;
import static dev.moot.api.model.Relation.Type.CONTRADICTS;
import static dev.moot.api.model.Relation.Type.REQUIRES;
import static dev.moot.api.model.Relation.Type.UNDERCUT;
import static dev.moot.plugin.cruxes.derived.MapSample.claim;
import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.plugin.cruxes.argumentation.GroundedLabelling;
import org.junit.jupiter.api.Test;

class LabelReasonsTest {

  private static String why(MapSample sample, String claim) {
    DebateMap map = sample.map();
    LabelReasons reasons = new LabelReasons(map, GroundedLabelling.of(map.graph()).labels());
    return reasons.word(claim(claim)) + ": " + reasons.why(claim(claim));
  }

  private static MapSample sample() {
    return new MapSample().claims("x", "y", "z");
  }

  @Test
  void anUnattackedClaimIsIn() {
    assertThat(why(sample(), "c")).isEqualTo("in: nothing attacks it");
  }

  @Test
  void anAttackerThatStandsPutsAClaimOut() {
    assertThat(why(sample().draws("r", ATTACK, "x", "c"), "c"))
        .isEqualTo("out: `x` attacks it and stands");
  }

  @Test
  void linkedAttackersAreNamedTogether() {
    assertThat(why(sample().draws("r", ATTACK, "y x", "c"), "c"))
        .isEqualTo("out: `x` and `y` together attack it and stand");
  }

  @Test
  void anUndercutAttackDoesNotCount() {
    assertThat(why(sample().draws("r", ATTACK, "x", "c").draws("u", UNDERCUT, "y", "r"), "c"))
        .isEqualTo("in: nothing that attacks it stands");
  }

  @Test
  void anAttackWhoseUndercutFailsCountsAgain() {
    assertThat(
            why(
                sample()
                    .draws("r", ATTACK, "x", "c")
                    .draws("u", UNDERCUT, "y", "r")
                    .draws("s", ATTACK, "z", "y"),
                "c"))
        .isEqualTo("out: `x` attacks it and stands");
  }

  @Test
  void aRequirementThatFailsPutsAClaimOut() {
    assertThat(why(sample().draws("r", REQUIRES, "x", "c").draws("s", ATTACK, "y", "x"), "c"))
        .isEqualTo("out: it requires `x`, which fails");
  }

  @Test
  void aContradictionLeavesBothUndecided() {
    MapSample sample = sample().draws("r", CONTRADICTS, "x", "c");

    assertThat(why(sample, "c")).isEqualTo("undecided: `x` contradicts it and is undecided itself");
    assertThat(why(sample, "x")).isEqualTo("undecided: `c` contradicts it and is undecided itself");
  }
}
