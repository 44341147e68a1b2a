package dev.moot.plugin.argumentmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.model.Claim;
import dev.moot.plugin.argumentmap.ArgumentMap.Box;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MapSelectionTest {

  private static final DebateSketch CHAIN =
      new DebateSketch("a")
          .steps("r1: b support a", "r2: c support b", "r3: d attack c", "r4: e support d");

  private static ArgumentMap around(String id, DebateSketch sketch) {
    SketchPage page = sketch.page();
    Claim claim = page.claim(DebateSketch.id(id)).orElseThrow();
    return MapSelection.around(claim, Steps.of(page, "d"));
  }

  private static ArgumentMap whole(DebateSketch sketch, int limit) {
    SketchPage page = sketch.page();
    return MapSelection.of(sketch.debate(), Steps.of(page, "d"), limit);
  }

  private static List<String> boxes(ArgumentMap map) {
    return map.boxes().stream().map(b -> b.id().local()).toList();
  }

  private static List<String> steps(ArgumentMap map) {
    return map.steps().stream().map(s -> s.relation().id()).toList();
  }

  private static int hidden(ArgumentMap map, String id) {
    return map.boxes().stream()
        .filter(b -> b.id().equals(DebateSketch.id(id)))
        .mapToInt(Box::hidden)
        .sum();
  }

  @Test
  void twoStepsEachWayAreDrawnAroundAClaim() {
    assertThat(boxes(around("a", CHAIN))).containsExactly("a", "b", "c");
    assertThat(boxes(around("c", CHAIN))).containsExactlyInAnyOrder("a", "b", "c", "d", "e");
    assertThat(boxes(around("e", CHAIN))).containsExactlyInAnyOrder("e", "d", "c");
  }

  @Test
  void aBoxSaysHowManyStepsOntoItAreLeftOut() {
    ArgumentMap map = around("a", CHAIN);

    assertThat(hidden(map, "c")).isEqualTo(1);
    assertThat(hidden(map, "a")).isZero();
  }

  @Test
  void whatBearsOnTheTargetBesidesIsLeftOutAndCounted() {
    ArgumentMap map = around("b", new DebateSketch("a").steps("r1: b support a", "r2: c attack a"));

    assertThat(boxes(map)).containsExactly("b", "a");
    assertThat(hidden(map, "a")).isEqualTo(1);
  }

  @Test
  void linkedPremisesComeTogetherOrNotAtAll() {
    DebateSketch sketch =
        new DebateSketch("a").steps("r1: b c support a", "r2: d e f attack a", "r3: g support a");

    ArgumentMap map = whole(sketch, 4);

    assertThat(steps(map)).containsExactly("r1", "r3");
    assertThat(boxes(map)).containsExactly("a", "b", "c", "g");
    assertThat(hidden(map, "a")).isEqualTo(1);
  }

  @Test
  void anUndercutComesWithTheStepItDenies() {
    DebateSketch sketch =
        new DebateSketch("a").steps("r1: b support a", "u1: c undercut r1", "u2: d undercut u1");

    assertThat(steps(around("a", sketch))).containsExactly("r1", "u1", "u2");
    assertThat(steps(around("d", sketch))).containsExactly("r1", "u1", "u2");
    assertThat(boxes(around("d", sketch))).containsExactlyInAnyOrder("a", "b", "c", "d");
  }

  @Test
  void aHiddenUndercutCountsOnTheClaimItsStepBearsOn() {
    ArgumentMap map = whole(new DebateSketch("a").steps("r1: b support a", "u1: c undercut r1"), 2);

    assertThat(steps(map)).containsExactly("r1");
    assertThat(hidden(map, "a")).isEqualTo(1);
  }

  @Test
  void theDeepestLevelIsFoldedFirst() {
    DebateSketch sketch = new DebateSketch("a");
    IntStream.range(0, 10).forEach(i -> sketch.steps("r" + i + ": b" + i + " support a"));
    IntStream.range(0, 10).forEach(i -> sketch.steps("s" + i + ": c" + i + " attack b" + i));
    IntStream.range(0, 10).forEach(i -> sketch.steps("t" + i + ": d" + i + " attack c" + i));

    ArgumentMap map = whole(sketch, MapSelection.BOXES);

    assertThat(map.boxes()).hasSize(MapSelection.BOXES);
    assertThat(boxes(map)).contains("a", "b0", "b9", "c0", "c9", "d3").doesNotContain("d4");
    assertThat(map.left()).isEqualTo(6);
    assertThat(hidden(map, "c4")).isEqualTo(1);
    assertThat(hidden(map, "c3")).isZero();
  }

  @Test
  void whatDoesNotLeadToARootIsDrawnBesides() {
    ArgumentMap map = whole(new DebateSketch("a").steps("r1: b support a", "r2: d support c"), 25);

    assertThat(boxes(map)).containsExactly("a", "b", "c", "d");
    assertThat(map.boxes().stream().filter(Box::isRoot)).hasSize(1);
  }

  @Test
  void claimsWithoutAnyStepAreNotDrawn() {
    ArgumentMap map =
        whole(new DebateSketch("a").steps("r1: b support a").claim("lonely", "Alone."), 25);

    assertThat(boxes(map)).containsExactly("a", "b");
    assertThat(map.left()).isZero();
  }

  @Test
  void circlesSelfAttacksAndContradictionsEnd() {
    DebateSketch sketch =
        new DebateSketch("a")
            .steps(
                "r1: b support a",
                "r2: a support b",
                "r3: a attack a",
                "r4: b contradicts c",
                "u1: a undercut u2",
                "u2: b undercut u1");

    assertThat(boxes(whole(sketch, 25))).containsExactly("a", "b", "c");
    assertThat(steps(whole(sketch, 25))).containsExactlyInAnyOrder("r1", "r2", "r3", "r4");
    assertThat(boxes(around("c", sketch))).containsExactly("c", "b", "a");
  }

  @Test
  void aContradictionIsMetFromBothEnds() {
    DebateSketch sketch = new DebateSketch("a").steps("r1: a contradicts b", "r2: c support b");

    assertThat(boxes(whole(sketch, 25))).containsExactly("a", "b", "c");
  }

  @Test
  void premisesOfOtherDebatesAreBoxesToo() {
    ArgumentMap map = whole(new DebateSketch("a").steps("r1: other/x b support a"), 25);

    assertThat(map.boxes().stream().map(b -> b.id().toString()))
        .containsExactly("d/a", "other/x", "d/b");
  }
}
