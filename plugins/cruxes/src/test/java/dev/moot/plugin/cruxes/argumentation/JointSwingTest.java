package dev.moot.plugin.cruxes.argumentation;

import static dev.moot.plugin.cruxes.argumentation.RelationType.ATTACK;
import static dev.moot.plugin.cruxes.argumentation.RelationType.SUPPORT;
import static dev.moot.plugin.cruxes.argumentation.Sample.relation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.plugin.cruxes.argumentation.Sample.Drawn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JointSwingTest {

  private static JointSwings<String> of(Sample sample) {
    return sample.under(Semantics.DF_QUAD).jointSwings("c");
  }

  @Test
  void twoAttackersOfStrengthOneMoveTheConclusionOnlyTogether() {
    JointSwings<String> found =
        of(
            Sample.of(
                "c=.9 x=1 y=1",
                relation("r1", ATTACK, "x", "c"),
                relation("r2", ATTACK, "y", "c")));
    assertThat(found.sets())
        .singleElement()
        .satisfies(
            joint -> {
              assertThat(joint.values()).isEqualTo(Map.of("x", 0.0, "y", 0.0));
              assertThat(joint.before()).isEqualTo(0);
              assertThat(joint.after()).isEqualTo(.9);
              assertThat(joint.size()).isEqualTo(.9);
              assertThat(joint.change()).isEqualTo(Change.FLIP);
            });
    assertThat(found.complete()).isTrue();
  }

  @Test
  void threeOfThemAreATriple() {
    assertThat(
            of(Sample.of(
                    "c=.9 x=1 y=1 z=1",
                    relation("r1", ATTACK, "x", "c"),
                    relation("r2", ATTACK, "y", "c"),
                    relation("r3", ATTACK, "z", "c")))
                .sets())
        .singleElement()
        .satisfies(joint -> assertThat(joint.values()).containsOnlyKeys("x", "y", "z"));
  }

  @Test
  void linkedPremisesThatBothFailAreAPair() {
    assertThat(of(Sample.of("c=.2 p=0 q=0", relation("r", SUPPORT, "p q", "c"))).sets())
        .singleElement()
        .satisfies(
            joint -> {
              assertThat(joint.values()).isEqualTo(Map.of("p", 1.0, "q", 1.0));
              assertThat(joint.after()).isEqualTo(1);
            });
  }

  @Test
  void aClaimThatMovesTheConclusionAloneIsInNoSet() {
    assertThat(
            of(Sample.of(
                    "c=.5 x=.9 y=.9",
                    relation("r1", ATTACK, "x", "c"),
                    relation("r2", ATTACK, "y", "c")))
                .sets())
        .isEmpty();
  }

  @Test
  void noSetHoldsAnotherOne() {
    Sample sample =
        Sample.of(
            "c=.2 p=0 q=0 s=0",
            relation("r1", SUPPORT, "p q", "c"),
            relation("r2", SUPPORT, "q s", "c"));
    assertThat(of(sample).sets())
        .extracting(joint -> List.copyOf(joint.values().keySet()))
        .containsExactly(List.of("p", "q"), List.of("q", "s"));
  }

  @Test
  void aSearchThatWouldTakeTooLongEndsAndSaysSo() {
    Sample sample = Sample.of("c=.9");
    for (int i = 0; i < 60; i++) {
      sample =
          sample.scoring("x" + i, 1).with(new Drawn("r" + i, ATTACK, List.of("x" + i), "c", 1));
    }
    assertThat(of(sample).complete()).isFalse();
  }

  /** Quadratic energy never saturates, so that each of two strong attackers still counts alone. */
  @Test
  void underQuadraticEnergyStrongAttackersDoNotHideEachOther() {
    assertThat(
            Sample.of(
                    "c=.9 x=1 y=1",
                    relation("r1", ATTACK, "x", "c"),
                    relation("r2", ATTACK, "y", "c"))
                .under(Semantics.QUADRATIC_ENERGY)
                .jointSwings("c")
                .sets())
        .isEmpty();
  }
}
