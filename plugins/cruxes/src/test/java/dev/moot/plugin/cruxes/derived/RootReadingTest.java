package dev.moot.plugin.cruxes.derived;

import static dev.moot.api.model.Position.ACCEPT;
import static dev.moot.api.model.Position.REJECT;
import static dev.moot.api.model.Relation.Type.ATTACK;
import static dev.moot.api.model.Relation.Type.CONTRADICTS;
import static dev.moot.api.model.Relation.Type.SUPPORT;
import static dev.moot.plugin.cruxes.derived.MapSample.claim;
import static dev.moot.plugin.cruxes.derived.MapSample.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.moot.plugin.cruxes.argumentation.Pair;
import dev.moot.plugin.cruxes.argumentation.Semantics;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RootReadingTest {

  /** Two reasons for {@code c}, one against it, and two people who differ over all of them. */
  private static MapSample sample() {
    return new MapSample()
        .draws("rx", SUPPORT, "x", "c")
        .draws("ry", SUPPORT, "y", "c")
        .draws("rz", ATTACK, "z", "c")
        .says("p", "x", 0.9)
        .says("p", "y", 0.8)
        .says("q", "x", 0.1)
        .estimated("q", "z", 0.9);
  }

  @Test
  void whatPeopleThinkOfTheRootItselfDoesNotGoIn() {
    RootReading with = sample().says("p", "c", 0.01).read();

    assertThat(with.strengths()).isEqualTo(sample().read().strengths());
  }

  @Test
  void whoHasNoViewOfTheRootAndOfOneReasonAloneDoesNotCount() {
    RootReading read = sample().says("r", "x", 0.3).says("s", "c", ACCEPT).read();

    assertThat(read.views()).containsOnlyKeys(person("p"), person("q"));
    assertThat(read.silent()).containsExactly(person("r"), person("s"));
  }

  @Test
  void aViewOfTheRootAndOfAThirdOfWhatBearsOnItIsEnough() {
    MapSample three = sample().says("r", "c", ACCEPT).says("r", "x", 0.3);

    assertThat(three.read().views()).containsKey(person("r"));
    assertThat(three.claims("v").draws("rv", SUPPORT, "v", "x").read().views())
        .doesNotContainKey(person("r"));
  }

  @Test
  void viewsOfTwoReasonsAreEnoughOnlyWithAThirdOfWhatBearsOnTheRoot() {
    MapSample deep = sample().says("r", "x", 0.3).says("r", "y", 0.3);
    for (int i = 0; i < 3; i++) {
      assertThat(deep.read().views()).containsKey(person("r"));
      deep.claims("deep" + i).draws("deep" + i, SUPPORT, "deep" + i, "x");
    }

    assertThat(deep.read().views()).containsKey(person("r"));
    assertThat(deep.claims("more").draws("more", SUPPORT, "more", "x").read().views()).isEmpty();
    assertThat(deep.read().silent()).contains(person("r"));
  }

  @Test
  void whereThereIsOneReasonAViewOfItIsEnough() {
    RootReading read = new MapSample().draws("rx", SUPPORT, "x", "c").says("p", "x", 0.9).read();

    assertThat(read.views()).containsOnlyKeys(person("p"));
  }

  @Test
  void aViewOfWhatDoesNotBearOnTheRootIsNoView() {
    RootReading read = sample().says("r", "far", 0.3).says("r", "away", 0.3).read();

    assertThat(read.views()).doesNotContainKey(person("r"));
    assertThat(read.silent()).isEmpty();
  }

  @Test
  void resultsSayWhatTheyRestOn() {
    RootReading read = sample().read();

    assertThat(read.reliance()).isEqualTo(new Reliance(3, 0, 0, 1, 2));
    assertThat(read.crux(claim("x")).orElseThrow().disagreement())
        .isEqualTo(new Reliance(2, 0, 0, 0, 0));
    assertThat(read.crux(claim("z")).orElseThrow().disagreement().mostlyOnEstimates()).isTrue();
    assertThat(read.crux(claim("x")).orElseThrow().disagreement().onEstimates()).isFalse();
  }

  @Test
  void theGapIsThatBetweenThoseWhoDeclareOppositeViews() {
    MapSample three =
        sample()
            .says("m", "x", 0.5)
            .says("m", "y", 0.5)
            .says("m", "c", REJECT)
            .says("p", "c", ACCEPT);

    assertThat(three.read().opponents()).contains(new Pair<>(person("m"), person("p")));
    assertThat(sample().read().opponents()).contains(new Pair<>(person("p"), person("q")));
  }

  @Test
  void aClaimHeldOnBothSidesOfTheRootIsAgreedUnlessItIsACrux() {
    RootReading read =
        sample()
            .says("p", "c", ACCEPT)
            .says("q", "c", REJECT)
            .says("p", "far", ACCEPT)
            .says("q", "far", ACCEPT)
            .estimated("p", "z", 0.7)
            .says("r", "z", REJECT)
            .says("p", "turning", ACCEPT)
            .says("q", "turning", ACCEPT)
            .declares("r", "turning", "c")
            .read();

    assertThat(read.agreements())
        .extracting(Agreement::claim)
        .containsExactly(claim("far"), claim("z"));
    assertThat(read.agreements().get(0).undisputed()).isTrue();
    assertThat(read.agreements().get(0).estimated()).isFalse();
    assertThat(read.agreements().get(1).doubters()).containsExactly(person("r"));
    assertThat(read.agreements().get(1).estimated()).isTrue();
  }

  @Test
  void whoDoubtsAClaimIsHeardEvenWhereOthersWereAskedFor() {
    MapSample sample =
        sample()
            .says("p", "c", ACCEPT)
            .says("q", "c", REJECT)
            .says("p", "far", ACCEPT)
            .says("q", "far", ACCEPT)
            .says("r", "far", REJECT);
    DebateReading reading =
        DebateReading.of(
            sample.map(), Semantics.QUADRATIC_ENERGY, Set.of(person("p"), person("q")));

    assertThat(reading.roots().get(0).agreements())
        .singleElement()
        .satisfies(a -> assertThat(a.doubters()).containsExactly(person("r")));
  }

  @Test
  void aNumberThatTheMapCannotReachLacksAReason() {
    MapSample attacked =
        new MapSample()
            .draws("rx", ATTACK, "x", "c")
            .draws("ry", ATTACK, "y", "c")
            .says("p", "x", 1)
            .says("p", "y", 1);

    assertThat(attacked.says("p", "c", 0.9).read().unreachable())
        .singleElement()
        .satisfies(
            view -> {
              assertThat(view.view()).isEqualTo(0.9);
              assertThat(view.basis()).isEqualTo(Basis.STATED);
              // 1 - h(2), h(2) = 4 / 5
              assertThat(view.nearest()).isCloseTo(0.2, within(1e-9));
            });
  }

  @Test
  void wordsAskOnlyForTheSideTheyTake() {
    MapSample attacked =
        new MapSample()
            .draws("rx", ATTACK, "x", "c")
            .draws("ry", ATTACK, "y", "c")
            .says("p", "x", 1)
            .says("p", "y", 1);

    assertThat(attacked.says("p", "c", ACCEPT).read().unreachable())
        .singleElement()
        .satisfies(view -> assertThat(view.view()).isEqualTo(0.55));
    assertThat(sample().says("p", "c", ACCEPT).read().unreachable()).isEmpty();
  }

  @Test
  void aDeclaredCruxThatLeadsNowhereIsAMissingLink() {
    assertThat(sample().says("p", "far", 0.5).declares("p", "far", "c").reading().mismatches())
        .singleElement()
        .satisfies(mismatch -> assertThat(mismatch.linked()).isFalse());
  }

  @Test
  void aDeclaredCruxThatMovesLittleForWhoeverDeclaresItIsAMismatch() {
    MapSample weak =
        sample()
            .claims("w")
            .draws("rw", SUPPORT, "w u", "c")
            .says("p", "u", 0.05)
            .says("q", "u", 0.9);

    assertThat(weak.declares("p", "w", "c").reading().mismatches())
        .singleElement()
        .satisfies(
            mismatch -> {
              assertThat(mismatch.linked()).isTrue();
              assertThat(mismatch.most()).isLessThan(Mismatch.LITTLE);
            });
    assertThat(sample().declares("p", "x", "c").reading().mismatches()).isEmpty();
  }

  @Test
  void eachRootHasAReadingOfItsOwn() {
    DebateReading reading = sample().root("b").draws("rb", SUPPORT, "x", "b").reading();

    assertThat(reading.roots())
        .extracting(RootReading::root)
        .containsExactly(claim("b"), claim("c"));
    assertThat(reading.roots().get(0).cruxes())
        .extracting(DerivedCrux::claim)
        .containsExactly(claim("x"));
  }

  @Test
  void onlyThoseAskedForCount() {
    DebateReading reading =
        DebateReading.of(sample().map(), Semantics.QUADRATIC_ENERGY, Set.of(person("q")));

    assertThat(reading.roots().get(0).strengths()).containsOnlyKeys(person("q"));
  }

  @Test
  void theOrderOfTheFileNeverMatters() {
    MapSample sample =
        sample()
            .draws("rc", CONTRADICTS, "x", "z")
            .draws("rd", ATTACK, "z", "y")
            .says("p", "c", ACCEPT)
            .says("q", "c", REJECT)
            .says("q", "y", ACCEPT)
            .declares("p", "x", "c");
    DebateReading expected = sample.reading();

    for (long seed = 0; seed < 100; seed++) {
      assertThat(DebateReading.of(sample.shuffled(seed), UnaryOperator.identity()))
          .as("seed " + seed)
          .isEqualTo(expected);
    }
  }

  @Test
  void aMapThatIsOneLargeCircleIsNotReckonedWith() {
    MapSample circle = new MapSample();
    int size = 160;
    for (int i = 0; i < size; i++) {
      for (int step : new int[] {1, 7, 31, 52}) {
        circle.draws(
            "r" + i + "-" + step, step == 7 ? SUPPORT : ATTACK, "x" + i, "x" + (i + step) % size);
      }
      for (String person : new String[] {"p", "q", "r", "s"}) {
        circle.says(person, "x" + i, (i * 37 % 100) / 100.0);
      }
    }
    RootReading read = circle.draws("r", ATTACK, "x0", "c").read();

    assertThat(read.tangled()).isTrue();
    assertThat(read.cruxes()).isEmpty();
    assertThat(read.strengths()).isEmpty();
    assertThat(read.views()).hasSize(4);
  }
}
