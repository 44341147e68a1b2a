package dev.moot.engine.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.model.Basis;
import dev.moot.api.model.Credence;
import dev.moot.fixtures.DebateBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class DotTest {

  private static List<Dot> dots(double... strengths) {
    DebateBuilder debate = DebateBuilder.debate("d").claims("c");
    for (int i = 0; i < strengths.length; i++) {
      Basis basis = i % 2 == 1 ? Basis.READ : Basis.STATED;
      debate.stance(debate.said("p" + i, "c").withCredence(Credence.of(strengths[i]), basis));
    }
    return Dot.of(debate.build().claim("c").orElseThrow());
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
    assertThat(dots(0.1, 0.9)).map(Dot::mark).containsExactly(Mark.STATED, Mark.READ);
  }

  @Test
  void nobodyMakesNoMark() {
    assertThat(dots()).isEmpty();
  }
}
