package dev.moot.plugin.cruxes.argumentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.moot.plugin.cruxes.argumentation.Sample.Drawn;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every graph, tried on thousands of random ones. */
class PropertiesTest {

  private static final int GRAPHS = 2_000;

  /** What rounding may do to a sum whose terms changed. */
  private static final double NOISE = 1e-12;

  private static void straight(Consumer<Sample> property) {
    RandomGraphs.of(GRAPHS, 12, false).forEach(property);
  }

  private static void circular(Consumer<Sample> property) {
    RandomGraphs.of(GRAPHS, 7, true).forEach(property);
  }

  @ParameterizedTest
  @EnumSource
  void withoutCirclesStrengthsAreWhatTheFormulasSay(Semantics semantics) {
    straight(
        sample -> {
          Map<String, Double> expected = Formulas.strengths(sample, semantics);
          Strengths<String> strengths = sample.under(semantics).reading().stable().orElseThrow();
          expected.forEach((a, s) -> assertThat(strengths.of(a)).as(a).isCloseTo(s, within(NOISE)));
        });
  }

  @ParameterizedTest
  @EnumSource
  void inCirclesAStableReadingIsAFixedPointWithinBounds(Semantics semantics) {
    int[] stable = {0};
    circular(
        sample ->
            sample
                .under(semantics)
                .reading()
                .stable()
                .ifPresent(
                    strengths -> {
                      stable[0]++;
                      strengths
                          .asMap()
                          .forEach(
                              (a, s) -> {
                                assertThat(s).isBetween(0.0, 1.0);
                                assertThat(
                                        Formulas.strength(sample, semantics, a, strengths.asMap()))
                                    .as(a)
                                    .isCloseTo(s, within(1e-9));
                              });
                    }));
    assertThat(stable[0]).as("graphs that settle").isGreaterThan(GRAPHS * 95 / 100);
  }

  @ParameterizedTest
  @EnumSource
  void strengthsStayWithinBounds(Semantics semantics) {
    straight(
        sample ->
            assertThat(sample.under(semantics).reading().stable().orElseThrow().asMap().values())
                .allSatisfy(s -> assertThat(s).isBetween(0.0, 1.0)));
  }

  @ParameterizedTest
  @EnumSource
  void anIsolatedClaimKeepsItsBaseScoreToTheLastBit(Semantics semantics) {
    circular(
        sample -> {
          double score = new Random(sample.hashCode()).nextDouble();
          assertThat(sample.scoring("alone", score).strength(semantics, "alone")).isEqualTo(score);
        });
  }

  /**
   * A new relation changes the inputs of its target alone, if no circle leads back to its premises;
   * aggregation and influence do the rest. What lies behind the target may move either way.
   */
  @ParameterizedTest
  @EnumSource
  void withoutCirclesMoreSupportNeverLowersItsTargetAndMoreAttackNeverRaisesIt(
      Semantics semantics) {
    straight(
        sample -> {
          Random random = new Random(sample.hashCode());
          int size = sample.scores().size();
          if (size < 2) {
            return;
          }
          int target = 1 + random.nextInt(size - 1);
          String claim = RandomGraphs.name(target);
          String premise = RandomGraphs.name(random.nextInt(target));
          double before = sample.strength(semantics, claim);
          for (double strength : new double[] {random.nextDouble(), 1}) {
            Drawn pro = new Drawn("new", RelationType.SUPPORT, List.of(premise), claim, strength);
            Drawn con = new Drawn("new", RelationType.ATTACK, List.of(premise), claim, strength);
            assertThat(sample.with(pro).strength(semantics, claim))
                .isGreaterThanOrEqualTo(before - NOISE);
            assertThat(sample.with(con).strength(semantics, claim))
                .isLessThanOrEqualTo(before + NOISE);
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void withoutCirclesAStrongerRelationPullsItsTargetItsWay(Semantics semantics) {
    straight(
        sample ->
            sample.relations().stream()
                .filter(d -> !d.isUndercut())
                .forEach(
                    drawn -> {
                      double before = sample.strength(semantics, drawn.target());
                      double after =
                          sample
                              .changing(
                                  d -> d == drawn ? d.withStrength((1 + d.strength()) / 2) : d)
                              .strength(semantics, drawn.target());
                      switch (drawn.type()) {
                        case SUPPORT -> assertThat(after).isGreaterThanOrEqualTo(before - NOISE);
                        case REPHRASES -> assertThat(after).isEqualTo(before);
                        default -> assertThat(after).isLessThanOrEqualTo(before + NOISE);
                      }
                    }));
  }

  @ParameterizedTest
  @EnumSource
  void withoutCirclesAHigherBaseScoreNeverLowersTheClaimItself(Semantics semantics) {
    straight(
        sample ->
            sample
                .scores()
                .forEach(
                    (claim, score) ->
                        assertThat(
                                sample.scoring(claim, (1 + score) / 2).strength(semantics, claim))
                            .isGreaterThanOrEqualTo(sample.strength(semantics, claim) - NOISE)));
  }

  @ParameterizedTest
  @EnumSource
  void theOrderOfInputChangesNoBit(Semantics semantics) {
    circular(
        sample -> {
          Sample shuffled = sample.shuffled(new Random(sample.hashCode()));
          assertThat(shuffled.under(semantics).reading())
              .isEqualTo(sample.under(semantics).reading());
          assertThat(GroundedLabelling.of(shuffled.graph()))
              .isEqualTo(GroundedLabelling.of(sample.graph()));
        });
    RandomGraphs.of(100, 7, true)
        .forEach(
            sample ->
                assertThat(rank(sample.shuffled(new Random(1)), semantics))
                    .isEqualTo(rank(sample, semantics)));
  }

  private static CruxRanking<String, String> rank(Sample sample, Semantics semantics) {
    return CruxRanking.of(
        sample.graph(),
        semantics,
        RandomGraphs.name(sample.scores().size() - 1),
        Map.of("p", sample.scores(), "q", Map.of()));
  }

  /** {@code do(X=v)} is a graph in which nothing bears on X and its base score is v. */
  @ParameterizedTest
  @EnumSource
  void aSwingIsTheDifferenceOfTwoFullEvaluationsToTheLastBit(Semantics semantics) {
    straight(sample -> checkSwings(sample, semantics));
    RandomGraphs.of(200, 6, true)
        .map(s -> s.withoutRelations(d -> d.type() == RelationType.CONTRADICTS))
        .forEach(sample -> checkSwings(sample, semantics));
  }

  private static void checkSwings(Sample sample, Semantics semantics) {
    String conclusion = RandomGraphs.name(sample.scores().size() - 1);
    Viewpoint<String> viewpoint = sample.under(semantics);
    CruxRanking<String, String> ranking =
        CruxRanking.of(sample.graph(), semantics, conclusion, Map.of("p", sample.scores()));
    for (ComputedCrux<String, String> crux : ranking.cruxes()) {
      String claim = crux.claim();
      Sample cut = sample.withoutRelations(d -> !d.isUndercut() && d.target().equals(claim));
      Viewpoint<String> ifFalse = cut.scoring(claim, 0).under(semantics);
      Viewpoint<String> ifTrue = cut.scoring(claim, 1).under(semantics);
      if (ifFalse.strength(conclusion).isPresent() && ifTrue.strength(conclusion).isPresent()) {
        Swing expected =
            new Swing(
                ifFalse.strength(conclusion).getAsDouble(),
                ifTrue.strength(conclusion).getAsDouble());
        assertThat(viewpoint.swing(claim, conclusion)).contains(expected);
        assertThat(crux.swings()).containsEntry("p", expected);
      } else {
        assertThat(viewpoint.swing(claim, conclusion)).isEmpty();
        assertThat(crux.swings()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlyWhatBearsOnAConclusionMovesIt(Semantics semantics) {
    straight(
        sample -> {
          ArgumentGraph<String> graph = sample.graph();
          String conclusion = RandomGraphs.name(0);
          Viewpoint<String> viewpoint = sample.under(semantics);
          graph.arguments().stream()
              .filter(a -> !graph.bearingOn(conclusion).contains(a))
              .forEach(
                  a -> assertThat(viewpoint.swing(a, conclusion).orElseThrow().size()).isZero());
        });
  }

  @ParameterizedTest
  @EnumSource
  void repeatedAndConcurrentUseGivesTheSame(Semantics semantics) {
    Sample sample = RandomGraphs.of(7, 40, 80, false);
    ArgumentGraph<String> graph = sample.graph();
    Viewpoint<String> viewpoint = sample.under(semantics);
    String conclusion = RandomGraphs.name(39);
    Map<String, Map<String, Double>> people = Map.of("p", sample.scores(), "q", Map.of());
    CruxRanking<String, String> once = CruxRanking.of(graph, semantics, conclusion, people);
    JointSwings<String> joint = viewpoint.jointSwings(conclusion);
    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> CruxRanking.of(graph, semantics, conclusion, people)))
        .containsOnly(once);
    assertThat(IntStream.range(0, 20).parallel().mapToObj(i -> viewpoint.jointSwings(conclusion)))
        .containsOnly(joint);
  }
}
