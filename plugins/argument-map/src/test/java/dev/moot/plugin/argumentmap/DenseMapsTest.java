package dev.moot.plugin.argumentmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.fixtures.Sites;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Maps of which each claim bears on every other. */
class DenseMapsTest {

  /** Claims that each support all before them. */
  private static DebateSketch everyoneSupportsAll(int claims) {
    DebateSketch sketch = new DebateSketch("c0");
    for (int i = 0; i < claims; i++) {
      for (int target = 0; target < i; target++) {
        sketch.steps("r" + i + "-" + target + ": c" + i + " support c" + target);
      }
    }
    return sketch;
  }

  private static ArgumentMap map(DebateSketch sketch) {
    return MapSelection.of(sketch.debate(), Steps.of(sketch.page(), "d"), MapSelection.BOXES);
  }

  private static List<Diagnostic> reported(DebateSketch sketch) {
    List<Diagnostic> found = new ArrayList<>();
    DenseMaps.check(Sites.of(sketch.debate()), found::add);
    return found;
  }

  @Test
  void stepsAreCountedAndNoTimeIsTaken() {
    assertThat(map(everyoneSupportsAll(11)).isTooDense()).isFalse();
    assertThat(map(everyoneSupportsAll(12)).isTooDense()).isTrue();
  }

  @Test
  void aWriterHearsOfADebateOnce() {
    assertThat(reported(everyoneSupportsAll(11))).isEmpty();
    assertThat(reported(everyoneSupportsAll(12)))
        .singleElement()
        .matches(d -> d.message().startsWith("13 maps of debate `d` cannot be drawn"));
  }

  @Test
  void aDenseCornerOfADebateIsHeardOfToo() {
    DebateSketch sketch = everyoneSupportsAll(12);
    for (int i = 0; i < 40; i++) {
      sketch.steps("s" + i + ": s" + i + " support s" + (i + 1));
    }
    sketch.steps("join: c0 support s0");
    assertThat(reported(sketch)).hasSize(1);
  }

  @Test
  void amongAThousandReasonsThoseWithinThePictureAreFound() {
    DebateSketch sketch = new DebateSketch("c");
    for (int i = 0; i < 1000; i++) {
      sketch.steps("r" + i + ": r" + i + (i % 3 == 0 ? " attack c" : " support c"));
    }
    sketch.steps("twice: r3 r999 support c");
    ArgumentMap map = map(sketch);

    assertThat(map.boxes()).hasSize(MapSelection.BOXES);
    assertThat(map.steps()).hasSize(MapSelection.BOXES - 1);
    assertThat(map.boxes().get(0).hidden()).isEqualTo(1001 - 24);
  }
}
