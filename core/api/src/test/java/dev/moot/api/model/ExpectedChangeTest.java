package dev.moot.api.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.model.Expectation.Direction;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExpectedChangeTest {

  @ParameterizedTest
  @CsvSource({
    "ACCEPT, UP, FIRMER_FOR",
    "LEAN_ACCEPT, UP, FIRMER_FOR",
    "UNSURE, UP, TOWARDS",
    "LEAN_REJECT, UP, TOWARDS",
    "REJECT, UP, TOWARDS",
    "ACCEPT, DOWN, AWAY",
    "LEAN_ACCEPT, DOWN, AWAY",
    "UNSURE, DOWN, AWAY",
    "LEAN_REJECT, DOWN, FIRMER_AGAINST",
    "REJECT, DOWN, FIRMER_AGAINST"
  })
  void onlyWhoStandsOnThatSideAlreadyBecomesFirmer(
      Position position, Direction direction, ExpectedChange change) {
    Side side = Side.of(position.strength());
    assertThat(ExpectedChange.of(direction, Optional.of(side))).isEqualTo(change);
  }

  @Test
  void whoseViewIsNotRecordedMovesTowardsTheClaimOrAwayFromIt() {
    assertThat(ExpectedChange.of(Direction.UP, Optional.empty())).isEqualTo(ExpectedChange.TOWARDS);
    assertThat(ExpectedChange.of(Direction.DOWN, Optional.empty())).isEqualTo(ExpectedChange.AWAY);
  }

  @ParameterizedTest
  @EnumSource(ExpectedChange.class)
  void everyChangeHasAWordForMessagesAndFiles(ExpectedChange change) {
    assertThat(change.word()).matches("towards|away|firmer-(for|against)");
  }
}
