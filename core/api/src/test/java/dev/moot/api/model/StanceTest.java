package dev.moot.api.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.SourceLocation;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which side somebody is on, and how that is known. */
class StanceTest {

  private static final Stance NOTHING =
      Stance.of(
          new ClaimId("d", "c"),
          new ParticipantId("d", "p"),
          SourceLocation.ofFile("claims/d.yaml"));

  @ParameterizedTest
  @CsvSource({
    "0.6, , HOLDS",
    ", 0.4, DOUBTS",
    "0.6, 0.9, HOLDS",
    "0.1, 0.4, DOUBTS",
    "0.48, 0.52, UNSURE",
    "0.8, 0.8, HOLDS",
    "0.5, 0.5, UNSURE"
  })
  void aNumberIsOnASideIfAllThatItLeavesRoomForIs(Double min, Double max, Side side) {
    Stance stance = gives(min, max);
    assertThat(stance.side()).isEqualTo(side);
    assertThat(stance.isSideStated()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0.05, ", "0.4, ", ", 0.6", ", 0.95", "0.2, 0.9", "0.4, 0.5", "0.5, 0.6"})
  void aNumberThatLeavesRoomForMoreStatesNoSide(Double min, Double max) {
    Stance stance = gives(min, max);
    assertThat(stance.side()).isEqualTo(Side.UNSURE);
    assertThat(stance.isSideStated()).isFalse();
    assertThat(stance.isStated()).as("the number itself is theirs").isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0.05, ", ", 0.95", "0.2, 0.9"})
  void wordsSayWhichSideWhereTheNumberDoesNot(Double min, Double max) {
    Stance stance = gives(min, max).withPosition(Position.ACCEPT, Basis.STATED);
    assertThat(stance.side()).isEqualTo(Side.HOLDS);
    assertThat(stance.isSideStated()).isTrue();
  }

  private static Stance gives(Double min, Double max) {
    return NOTHING.withCredence(
        new Credence(Optional.ofNullable(min), Optional.ofNullable(max)), Basis.STATED);
  }
}
