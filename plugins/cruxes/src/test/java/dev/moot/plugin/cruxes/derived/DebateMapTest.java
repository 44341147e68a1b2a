package dev.moot.plugin.cruxes.derived;

import static dev.moot.api.model.Relation.Type.ATTACK;
import static dev.moot.api.model.Relation.Type.SUPPORT;
import static dev.moot.api.model.Relation.Type.UNDERCUT;
import static dev.moot.plugin.cruxes.derived.MapSample.claim;
import static dev.moot.plugin.cruxes.derived.MapSample.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.model.Credence;
import dev.moot.api.model.Position;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DebateMapTest {

  private static Input input(MapSample sample) {
    return sample.map().input(person("p"), claim("x"));
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPT, 0.8",
    "LEAN_ACCEPT, 0.65",
    "UNSURE, 0.5",
    "LEAN_REJECT, 0.35",
    "REJECT, 0.2"
  })
  void aPositionInWordsHasItsBaseScore(Position position, double score) {
    assertThat(input(new MapSample().says("p", "x", position)))
        .isEqualTo(new Input(score, Basis.WORDS));
  }

  @Test
  void aNumberIsItsOwnBaseScore() {
    assertThat(input(new MapSample().says("p", "x", 0.07)))
        .isEqualTo(new Input(0.07, Basis.STATED));
  }

  @Test
  void aBoundCountsAsItselfAndARangeAsItsMiddle() {
    Credence bound = new Credence(Optional.empty(), Optional.of(0.05));
    Credence range = new Credence(Optional.of(0.25), Optional.of(0.75));

    assertThat(input(new MapSample().says("p", "x", bound)).score()).isEqualTo(0.05);
    assertThat(input(new MapSample().says("p", "x", range)).score()).isEqualTo(0.5);
  }

  @Test
  void theWritersReadingIsNeverTakenForAStatedNumber() {
    assertThat(input(new MapSample().estimated("p", "x", 0.7)))
        .isEqualTo(new Input(0.7, Basis.ESTIMATED));
  }

  @Test
  void silenceIsNeutralAndMissing() {
    assertThat(input(new MapSample().claims("x"))).isEqualTo(new Input(0.5, Basis.MISSING));
  }

  @Test
  void aClaimOfAnotherDebateIsThisDebatesWordingOfIt() {
    MapSample sample = new MapSample().claims("x").draws("r", SUPPORT, "e/far", "c");
    DebateMap map =
        new DebateMap(
            sample.debate(),
            id -> id.equals(claim("x")) || id.equals(claim("e/far")) ? claim("e/far") : id);

    assertThat(map.bearingOn(claim("c"))).containsExactly(claim("x"));
  }

  @Test
  void aClaimOfAnotherDebateThatNobodyHereWordsIsNeutral() {
    MapSample sample = new MapSample().says("p", "x", 0.9).draws("r", SUPPORT, "e/far", "c");

    assertThat(sample.map().bearingOn(claim("c"))).containsExactly(claim("e/far"));
    assertThat(sample.map().input(person("p"), claim("e/far"))).isEqualTo(Input.MISSING);
    assertThat(sample.map().name(claim("e/far"))).isEqualTo("e/far");
  }

  @Test
  void relationsThatNameWhatIsNotThereArePassedOverWithAllThatUndercutsThem() {
    MapSample sample =
        new MapSample()
            .claims("x", "y")
            .draws("r", SUPPORT, "gone", "c")
            .draws("u", UNDERCUT, "x", "r")
            .draws("v", UNDERCUT, "y", "u")
            .draws("s", ATTACK, "y", "c");

    assertThat(sample.map().relations()).containsOnlyKeys("s");
  }
}
