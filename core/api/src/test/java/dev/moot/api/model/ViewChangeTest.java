package dev.moot.api.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.SourceLocation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a step from one view to the next amounts to. */
class ViewChangeTest {

  private static final Stance NOTHING =
      Stance.of(
          new ClaimId("d", "c"),
          new ParticipantId("d", "p"),
          SourceLocation.ofFile("claims/d.yaml"));

  private static Stance says(Position position) {
    return NOTHING.withPosition(position, Basis.STATED);
  }

  private static Stance between(double min, double max) {
    return NOTHING.withCredence(new Credence(Optional.of(min), Optional.of(max)), Basis.STATED);
  }

  private static Stance atLeast(double min) {
    return NOTHING.withCredence(new Credence(Optional.of(min), Optional.empty()), Basis.STATED);
  }

  private static Stance atMost(double max) {
    return NOTHING.withCredence(new Credence(Optional.empty(), Optional.of(max)), Basis.STATED);
  }

  private static Stance says(double number) {
    return NOTHING.withCredence(Credence.of(number), Basis.STATED);
  }

  private static Stance read(Position position) {
    return NOTHING.withPosition(position, Basis.READ);
  }

  private static ViewChange.Kind step(Stance from, Stance to) {
    return to.after(List.of(from)).changes().get(0).kind();
  }

  @Test
  void whoCrossesOrComesToBeUnsureOrCeasesToBeHasChangedTheirMind() {
    for (Position from : Position.values()) {
      for (Position to : Position.values()) {
        boolean changed = says(from).side() != says(to).side();
        assertThat(step(says(from), says(to)) == ViewChange.Kind.CHANGED_MIND)
            .as(from + " to " + to)
            .isEqualTo(changed);
      }
    }
    assertThat(step(says(0.9), says(0.1))).isEqualTo(ViewChange.Kind.CHANGED_MIND);
    assertThat(step(says(0.9), says(Position.REJECT))).isEqualTo(ViewChange.Kind.CHANGED_MIND);
  }

  @Test
  void onTheSameSideTheyAreSurerOrLessSure() {
    assertThat(step(says(Position.ACCEPT), says(Position.LEAN_ACCEPT)))
        .isEqualTo(ViewChange.Kind.LESS_SURE);
    assertThat(step(says(Position.LEAN_ACCEPT), says(Position.ACCEPT)))
        .isEqualTo(ViewChange.Kind.SURER);
    assertThat(step(says(Position.REJECT), says(Position.LEAN_REJECT)))
        .isEqualTo(ViewChange.Kind.LESS_SURE);
    assertThat(step(says(0.3), says(0.1))).isEqualTo(ViewChange.Kind.SURER);
    assertThat(step(says(0.9), says(0.7))).isEqualTo(ViewChange.Kind.LESS_SURE);
  }

  @Test
  void whereANumberLeansIsOurConventionSoCrossingItChangesNoMind() {
    assertThat(step(says(0.54), says(0.56))).isEqualTo(ViewChange.Kind.SURER);
    assertThat(step(says(0.56), says(0.54))).isEqualTo(ViewChange.Kind.LESS_SURE);
    assertThat(step(says(0.3), says(0.5))).isEqualTo(ViewChange.Kind.LESS_SURE);
    assertThat(step(says(0.47), says(0.53))).isEqualTo(ViewChange.Kind.RESTATED);
    assertThat(step(says(0.3), says(0.7))).isEqualTo(ViewChange.Kind.CHANGED_MIND);
  }

  @Test
  void ofABoundThatLeavesRoomForBothSidesNoStepIsTold() {
    assertThat(step(says(0.7), atLeast(0.4))).isEqualTo(ViewChange.Kind.RESTATED);
    assertThat(step(atLeast(0.4), says(0.7))).isEqualTo(ViewChange.Kind.RESTATED);
    assertThat(step(between(0.2, 0.9), atMost(0.6))).isEqualTo(ViewChange.Kind.RESTATED);
    assertThat(step(atLeast(0.6), atLeast(0.8))).isEqualTo(ViewChange.Kind.SURER);
    assertThat(step(atMost(0.2), atLeast(0.8))).isEqualTo(ViewChange.Kind.CHANGED_MIND);
  }

  @Test
  void whatCannotBeToldIsSaidAgain() {
    assertThat(step(says(Position.ACCEPT), says(Position.ACCEPT)))
        .isEqualTo(ViewChange.Kind.RESTATED);
    assertThat(step(says(Position.ACCEPT), says(0.7))).isEqualTo(ViewChange.Kind.RESTATED);
    assertThat(step(says(0.5), says(0.52))).isEqualTo(ViewChange.Kind.RESTATED);
    Stance readNumber = says(Position.ACCEPT).withCredence(Credence.of(0.6), Basis.READ);
    assertThat(step(says(Position.ACCEPT).withCredence(Credence.of(0.9), Basis.STATED), readNumber))
        .isEqualTo(ViewChange.Kind.RESTATED);
  }

  @Test
  void nothingIsSaidOfAStepFromOrToAReading() {
    assertThat(step(read(Position.ACCEPT), says(Position.REJECT))).isEqualTo(ViewChange.Kind.READ);
    assertThat(step(says(Position.ACCEPT), read(Position.REJECT))).isEqualTo(ViewChange.Kind.READ);
    assertThat(step(says(0.9), NOTHING.withCredence(Credence.of(0.1), Basis.DERIVED)))
        .isEqualTo(ViewChange.Kind.READ);
  }

  @Test
  void allViewsAreKeptOldestFirst() {
    Stance first = says(Position.ACCEPT).on(LocalDate.of(2026, 1, 1));
    Stance second = says(Position.UNSURE).on(LocalDate.of(2026, 2, 1));
    Stance last = says(Position.REJECT).on(LocalDate.of(2026, 3, 1)).after(List.of(first, second));
    assertThat(last.history())
        .map(Stance::side)
        .containsExactly(Side.HOLDS, Side.UNSURE, Side.DOUBTS);
    assertThat(last.changes()).hasSize(2);
  }

  @Test
  void aNumberThatIsNotThereIsNeverStated() {
    Stance words = says(Position.ACCEPT);
    assertThat(words.isStated()).isFalse();
    assertThat(words.isSideStated()).isTrue();
    assertThat(says(0.9).isSideStated()).isTrue();
    assertThat(NOTHING.withCredence(Credence.of(0.9), Basis.READ).isSideStated()).isFalse();
  }
}
