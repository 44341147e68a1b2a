package dev.moot.plugin.argumentmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much of a list is open at first. */
class FoldsTest {

  private static int open(DebateSketch sketch) {
    return Folds.open(Outline.of(sketch.debate(), Steps.of(sketch.page(), "d")).roots());
  }

  @Test
  void whatCanBeTakenInIsOpenDownToItsEnd() {
    assertThat(open(new DebateSketch("a").steps("r: b support a", "s: c attack b"))).isEqualTo(2);
  }

  @Test
  void theReasonsOfTheSubjectAreOpenHoweverMany() {
    DebateSketch star = new DebateSketch("c");
    IntStream.range(0, 40).forEach(i -> star.steps("r" + i + ": r" + i + " attack c"));

    assertThat(open(star)).isEqualTo(1);
  }

  @Test
  void aLevelThatWouldBeTooMuchIsFolded() {
    DebateSketch sketch = new DebateSketch("c");
    IntStream.range(0, 5)
        .forEach(
            i ->
                sketch.steps(
                    "r" + i + ": r" + i + " attack c",
                    "s" + i + ": s" + i + " attack r" + i,
                    "t" + i + ": t" + i + " support r" + i));

    assertThat(open(sketch)).isEqualTo(1);
  }

  @Test
  void whatDeniesAStepCountsWithTheReasonsBesideIt() {
    DebateSketch sketch = new DebateSketch("c").steps("r: b support c");
    IntStream.range(0, 14).forEach(i -> sketch.steps("u" + i + ": u" + i + " undercut r"));

    assertThat(open(sketch)).isEqualTo(1);
  }
}
