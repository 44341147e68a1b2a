package dev.moot.engine.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Basis;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Credence;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Stance;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DotTest {

  private static final SourceLocation PLACE = SourceLocation.ofFile("claims/d.yaml");
  private static final ClaimId ID = new ClaimId("d", "c");

  private static List<Dot> dots(double... strengths) {
    List<Stance> stances =
        IntStream.range(0, strengths.length).mapToObj(i -> stance(i, strengths[i])).toList();
    return Dot.of(
        new Claim(
            ID,
            "C.",
            Optional.empty(),
            List.of(),
            stances,
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            PLACE));
  }

  private static Stance stance(int number, double strength) {
    Basis basis = number % 2 == 1 ? Basis.READ : Basis.STATED;
    return Stance.of(ID, new ParticipantId("d", "p" + number), PLACE)
        .withCredence(Credence.of(strength), basis);
  }

  @Test
  void marksStandFromLeftToRight() {
    assertThat(dots(0.9, 0.1, 0.5)).map(Dot::at).containsExactly(10, 50, 90);
  }

  @Test
  void marksThatWouldCoverEachOtherAreStacked() {
    assertThat(dots(0.5, 0.5, 0.5)).map(Dot::level).containsExactly(0, 1, 2);
    assertThat(dots(0.50, 0.53, 0.56)).map(Dot::level).containsExactly(0, 1, 0);
    assertThat(dots(0.50, 0.54)).map(Dot::level).containsExactly(0, 0);
  }

  @Test
  void aReadingIsNotShownAsStated() {
    assertThat(dots(0.1, 0.9)).map(Dot::stated).containsExactly(true, false);
  }

  @Test
  void nobodyMakesNoMark() {
    assertThat(dots()).isEmpty();
  }
}
