package dev.moot.plugin.cruxes.argumentation;

import static dev.moot.plugin.cruxes.argumentation.RelationType.ATTACK;
import static dev.moot.plugin.cruxes.argumentation.RelationType.CONTRADICTS;
import static dev.moot.plugin.cruxes.argumentation.RelationType.REPHRASES;
import static dev.moot.plugin.cruxes.argumentation.RelationType.SUPPORT;
import static dev.moot.plugin.cruxes.argumentation.Sample.relation;
import static dev.moot.plugin.cruxes.argumentation.Sample.undercut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.moot.plugin.cruxes.argumentation.Sample.Drawn;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ViewpointTest {

  private static final Offset<Double> EXACT = within(1e-9);

  /** Too slow a loop: under DF-QuAD it creeps towards 1 by one part in a million of the way. */
  private static final Sample CREEPING =
      Sample.of(
          "a=.000001 b=.000001 c=.5 d=.5",
          relation("r1", SUPPORT, "a", "b"),
          relation("r2", SUPPORT, "b", "a"),
          relation("r3", SUPPORT, "b", "c"));

  @Test
  void anUndercutOfAnUndercutGivesBackWhatItTook() {
    Sample sample =
        Sample.of(
            "c=.5 s=.8 u=1 v=.25",
            relation("r", SUPPORT, "s", "c"),
            undercut("r-u", "u", "r"),
            undercut("r-v", "v", "r-u"));
    // .5 + .5 * .8 * (1 - 1 * (1 - .25))
    assertThat(sample.strength(Semantics.DF_QUAD, "c")).isCloseTo(.6, EXACT);
  }

  @Test
  void undercutsThatOnlyUndercutOneAnotherBearOnNothing() {
    Sample sample = Sample.of("c=.5 s=.8 u=1", relation("r", SUPPORT, "s", "c"));
    Sample looped =
        sample
            .with(undercut("one", "u", "other"))
            .with(undercut("other", "u", "one"))
            .with(undercut("self", "u", "self"))
            .with(undercut("into", "u", "self"));
    assertThat(looped.under(Semantics.DF_QUAD).reading())
        .isEqualTo(sample.under(Semantics.DF_QUAD).reading());
  }

  @Test
  void aCircleThroughAnUndercutSettles() {
    Sample sample =
        Sample.of("c=0 s=1", relation("r", SUPPORT, "s", "c"), undercut("r-c", "c", "r"));
    // c = 1 - c
    assertThat(sample.strength(Semantics.DF_QUAD, "c")).isCloseTo(.5, EXACT);
  }

  @Test
  void whatContradictsAttacksBothWays() {
    Sample sample = Sample.of("a=1 b=1", relation("r", CONTRADICTS, "a", "b"));
    assertThat(sample.strength(Semantics.DF_QUAD, "a")).isCloseTo(.5, EXACT);
    assertThat(sample.strength(Semantics.DF_QUAD, "b")).isCloseTo(.5, EXACT);
  }

  @Test
  void ofThreeThatContradictEachIsAttackedByTheOthersTogether() {
    Sample sample = Sample.of("a=.5 b=.5 c=0", relation("r", CONTRADICTS, "a b", "c"));
    // c attacks nobody as it is 0, so that a and b keep their score and attack it together.
    assertThat(sample.strength(Semantics.DF_QUAD, "a")).isCloseTo(.5, EXACT);
    Strengths<String> held =
        sample
            .scoring("c", .8)
            .under(Semantics.DF_QUAD)
            .reading(Map.of("a", .5, "b", .5))
            .stable()
            .orElseThrow();
    assertThat(held.of("c")).isCloseTo(.8 - .8 * .25, EXACT);
  }

  @Test
  void aRephrasingCountsForNothing() {
    Sample sample = Sample.of("a=1 b=.5", relation("r", REPHRASES, "a", "b"));
    assertThat(sample.strength(Semantics.QUADRATIC_ENERGY, "b")).isEqualTo(.5);
    assertThat(sample.graph().bearingOn("b")).containsExactly("b");
  }

  @Test
  void aRelationOfNoStrengthIsAsIfItWereNotThere() {
    Sample sample =
        Sample.of(
            "a=1 b=.5", new Drawn("r", ATTACK, List.of("a"), "b", 0), undercut("u", "a", "r"));
    assertThat(sample.strength(Semantics.QUADRATIC_ENERGY, "b")).isEqualTo(.5);
    assertThat(GroundedLabelling.of(sample.graph()).of("b")).isEqualTo(Label.IN);
  }

  @Test
  void whoSaysNothingOfAClaimIsNeutral() {
    assertThat(new Viewpoint<>(Sample.of("a=1").graph(), Semantics.DF_QUAD, Map.of()).strength("a"))
        .hasValue(.5);
  }

  @Test
  void aLoopThatDoesNotSettleHasNoStableReading() {
    Viewpoint<String> viewpoint = CREEPING.under(Semantics.DF_QUAD);
    assertThat(viewpoint.reading())
        .isEqualTo(new NoStableReading<>(new TreeSet<>(List.of("a", "b", "c"))));
    assertThat(viewpoint.strength("c")).isEmpty();
    assertThat(viewpoint.strength("d")).hasValue(.5);
    assertThat(viewpoint.reading().stable()).isEmpty();
    assertThat(viewpoint.jointSwings("c").sets()).isEmpty();
  }

  @Test
  void aLoopIsSpokenOfWhereThereIsOneOnTheWay() {
    assertThat(CREEPING.graph().runsInCircles("c")).isTrue();
    assertThat(CREEPING.graph().runsInCircles("d")).isFalse();
  }

  @Test
  void anInterventionThatCutsTheLoopSettlesIt() {
    Viewpoint<String> viewpoint = CREEPING.under(Semantics.DF_QUAD);
    assertThat(viewpoint.swing("a", "c"))
        .hasValueSatisfying(
            swing -> {
              assertThat(swing.ifFalse()).isCloseTo(.5000005, EXACT);
              assertThat(swing.ifTrue()).isCloseTo(1, EXACT);
            });
    assertThat(viewpoint.swing("d", "c")).isEmpty();
  }

  @Test
  void peopleWithoutAStableReadingAreNamedAndLeftOut() {
    CruxRanking<String, String> ranking =
        CruxRanking.of(
            CREEPING.graph(),
            Semantics.DF_QUAD,
            "c",
            Map.of("p", CREEPING.scores(), "q", Map.of(), "r", Map.of("a", .9)));
    assertThat(ranking.unsettled()).containsExactly("p");
    assertThat(ranking.strengths()).containsOnlyKeys("q", "r");
    assertThat(ranking.cruxes())
        .extracting(ComputedCrux::claim)
        .containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void aLongChainNeedsNoDeepStack() {
    int length = 50_000;
    GraphBuilder<Integer> builder = ArgumentGraph.builder();
    builder.argument(0);
    IntStream.range(1, length)
        .forEach(i -> builder.argument(i).relation("r" + i, SUPPORT, List.of(i - 1), i, 1));
    ArgumentGraph<Integer> graph = builder.build();
    assertThat(new Viewpoint<>(graph, Semantics.DF_QUAD, Map.of(0, 1.0)).strength(length - 1))
        .hasValue(1);
    assertThat(GroundedLabelling.of(graph).of(length - 1)).isEqualTo(Label.IN);
  }

  @Test
  void mistakesOfTheCallerAreRefused() {
    Stream.<Runnable>of(
            () -> Sample.of("a=.5", relation("r", ATTACK, "b", "a")).graph(),
            () -> Sample.of("a=.5", relation("r", ATTACK, "a", "b")).graph(),
            () -> Sample.of("a=.5", undercut("u", "a", "r")).graph(),
            () -> Sample.of("a=.5", new Drawn("r", ATTACK, List.of(), "a", 1)).graph(),
            () -> Sample.of("a=.5", new Drawn("r", ATTACK, List.of("a"), "a", 1.1)).graph(),
            () -> Sample.of("a=.5", new Drawn("r", ATTACK, List.of("a"), "a", Double.NaN)).graph(),
            () ->
                Sample.of("a=.5", relation("r", ATTACK, "a", "a"), relation("r", ATTACK, "a", "a"))
                    .graph(),
            () -> Sample.of("a=1.5").under(Semantics.DF_QUAD),
            () -> Sample.of("a=.5").under(Semantics.DF_QUAD).strength("b"),
            () -> Sample.of("a=.5").under(Semantics.DF_QUAD).reading(Map.of("a", -1.0)),
            () -> new Viewpoint<>(Sample.of("a=.5").graph(), Semantics.DF_QUAD, Map.of("b", .5)))
        .forEach(mistake -> assertThatIllegalArgumentException().isThrownBy(mistake::run));
  }
}
