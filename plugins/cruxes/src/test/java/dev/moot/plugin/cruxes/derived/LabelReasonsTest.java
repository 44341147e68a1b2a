package dev.moot.plugin.cruxes.derived;

import static dev.moot.api.model.Relation.Type.ATTACK;
import static dev.moot.api.model.Relation.Type.CONTRADICTS;
import static dev.moot.api.model.Relation.Type.REQUIRES;
import static dev.moot.api.model.Relation.Type.UNDERCUT;
import static dev.moot.plugin.cruxes.derived.MapSample.claim;
import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.plugin.cruxes.argumentation.GroundedLabelling;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LabelReasonsTest {

  private static String why(MapSample sample, String claim) {
    DebateMap map = sample.map();
    LabelReasons reasons = new LabelReasons(map, GroundedLabelling.of(map.graph()).labels());
    LabelReason why = reasons.why(claim(claim));
    return reasons.word(claim(claim))
        + ": "
        + why.kind().word()
        + why.claims().stream().map(c -> " " + c.local()).collect(Collectors.joining());
  }

  private static MapSample sample() {
    return new MapSample().claims("x", "y", "z");
  }

  @Test
  void anUnattackedClaimIsIn() {
    assertThat(why(sample(), "c")).isEqualTo("in: unattacked");
  }

  @Test
  void anAttackerThatStandsPutsAClaimOut() {
    assertThat(why(sample().draws("r", ATTACK, "x", "c"), "c")).isEqualTo("out: attacked x");
  }

  @Test
  void linkedAttackersAreNamedTogether() {
    assertThat(why(sample().draws("r", ATTACK, "y x", "c"), "c")).isEqualTo("out: attacked x y");
  }

  @Test
  void anUndercutAttackDoesNotCount() {
    assertThat(why(sample().draws("r", ATTACK, "x", "c").draws("u", UNDERCUT, "y", "r"), "c"))
        .isEqualTo("in: unbeaten");
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
        .isEqualTo("out: attacked x");
  }

  @Test
  void aRequirementThatFailsPutsAClaimOut() {
    assertThat(why(sample().draws("r", REQUIRES, "x", "c").draws("s", ATTACK, "y", "x"), "c"))
        .isEqualTo("out: requires-fallen x");
  }

  @Test
  void aContradictionLeavesBothUndecided() {
    MapSample sample = sample().draws("r", CONTRADICTS, "x", "c");

    assertThat(why(sample, "c")).isEqualTo("undecided: contradicted-undecided x");
    assertThat(why(sample, "x")).isEqualTo("undecided: contradicted-undecided c");
  }
}
