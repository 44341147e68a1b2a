package dev.moot.plugin.argumentmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.plugin.argumentmap.LayeredLayout.End;
import dev.moot.plugin.argumentmap.LayeredLayout.Part;
import dev.moot.plugin.argumentmap.LayeredLayout.Placement;
import dev.moot.plugin.argumentmap.LayeredLayout.Wire;
import dev.moot.plugin.argumentmap.Picture.Point;
import dev.moot.plugin.argumentmap.Picture.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Neighbourhoods of claims, each part a box of its own; steps are written {@code "b c > a"}. */
class TreeLayoutTest {

  private final List<Part> parts = new ArrayList<>();
  private final List<Wire> wires = new ArrayList<>();

  private TreeLayoutTest around(String claim) {
    box(claim, 74);
    return this;
  }

  private void box(String name, double height) {
    if (parts.stream().noneMatch(p -> p.name().equals(name))) {
      parts.add(new Part(name, 228, height));
    }
  }

  private TreeLayoutTest step(String step) {
    String[] sides = step.split(" > ", 2);
    String sign = "sign of " + step;
    box(sides[1], 55);
    parts.add(new Part(sign, 22, 22));
    wires.add(new Wire(sides[1], End.ANYWHERE, sign, End.LEFT));
    for (String premise : sides[0].split(" ")) {
      box(premise, 40 + 19 * (premise.length() % 4));
      wires.add(new Wire(sign, End.RIGHT, premise, End.ANYWHERE));
    }
    return this;
  }

  private Placement placed() {
    return TreeLayout.of(parts, wires).orElseThrow();
  }

  @Test
  void reasonsStandToTheRightInTheirOrderAndTheClaimInTheirMiddle() {
    Placement placed = around("a").step("b > a").step("c > a").step("d > a").placed();

    Rectangle claim = placed.parts().get("a");
    assertThat(List.of("b", "c", "d"))
        .allMatch(reason -> placed.parts().get(reason).x() > claim.right());
    assertThat(placed.parts().get("c").y()).isGreaterThan(placed.parts().get("b").bottom());
    assertThat(placed.parts().get("d").y()).isGreaterThan(placed.parts().get("c").bottom());
    assertThat(middle(claim))
        .isEqualTo((middle(placed.parts().get("b")) + middle(placed.parts().get("d"))) / 2);
  }

  @Test
  void whatTheClaimBearsOnStandsToTheLeft() {
    Placement placed = around("a").step("b > a").step("a > t").step("a > u").placed();

    assertThat(placed.parts().get("t").right()).isLessThan(placed.parts().get("a").x());
    assertThat(placed.parts().get("u").y()).isGreaterThan(placed.parts().get("t").bottom());
  }

  @Test
  void oneReasonIsOnOneLineWithItsClaim() {
    Placement placed = around("a").step("b > a").step("a > t").placed();

    assertThat(placed.lines()).allMatch(line -> line.size() == 2);
  }

  @Test
  void otherPremisesOfTheClaimsOwnStepStandBelowIt() {
    Placement placed = around("a").step("b > a").step("a c > t").placed();

    assertThat(placed.parts().get("c").x()).isEqualTo(placed.parts().get("a").x());
    assertThat(placed.parts().get("c").y()).isGreaterThan(placed.parts().get("a").bottom());
  }

  @Test
  void manyReasonsHaveAPlaceEachOnTheSideOfTheClaim() {
    around("a");
    for (int i = 0; i < 20; i++) {
      step("b" + i + " > a");
    }
    Placement placed = placed();

    Rectangle claim = placed.parts().get("a");
    List<Double> ends =
        placed.lines().stream()
            .map(line -> line.get(0))
            .filter(p -> p.x() == claim.right())
            .map(Point::y)
            .toList();
    assertThat(ends).hasSize(20).doesNotHaveDuplicates();
    assertThat(ends).allMatch(y -> y > claim.y() && y < claim.bottom());
  }

  @Test
  void whatIsNoTreeIsLeftToTheOtherLayout() {
    assertThat(TreeLayout.of(List.of(), List.of())).isEmpty();
    around("a").step("b > a").step("b > c").step("c > a");
    assertThat(TreeLayout.of(parts, wires)).as("two ways from b to a").isEmpty();
    wires.clear();
    parts.clear();
    around("a").step("a > a");
    assertThat(TreeLayout.of(parts, wires)).as("onto itself").isEmpty();
    wires.clear();
    parts.clear();
    around("a").step("b > a").step("b > c");
    assertThat(TreeLayout.of(parts, wires)).as("a reason that bears on more").isEmpty();
    wires.clear();
    parts.clear();
    around("x").step("b > a").step("a > b");
    assertThat(TreeLayout.of(parts, wires)).as("a circle beside it").isEmpty();
  }

  @Test
  void linesOfDifferentStepsNeverMeet() {
    for (long seed = 0; seed < 400; seed++) {
      TreeLayoutTest tree = random(new Random(seed));
      Placement placed = tree.placed();
      for (int i = 0; i < tree.wires.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (!sign(tree.wires.get(i)).equals(sign(tree.wires.get(j)))) {
            assertThat(meet(placed.lines().get(i), placed.lines().get(j)))
                .as("%s: %s and %s", seed, tree.wires.get(i), tree.wires.get(j))
                .isFalse();
          }
        }
      }
      for (Rectangle one : placed.parts().values()) {
        for (Rectangle other : placed.parts().values()) {
          assertThat(one != other && touch(one, other)).as("seed " + seed).isFalse();
        }
        for (List<Point> line : placed.lines()) {
          for (int i = 1; i < line.size(); i++) {
            assertThat(touch(inner(one), stretch(line.get(i - 1), line.get(i)))).isFalse();
          }
        }
      }
    }
  }

  private static TreeLayoutTest random(Random random) {
    TreeLayoutTest tree = new TreeLayoutTest().around("a");
    int names = 0;
    for (int i = random.nextInt(5); i > 0; i--) {
      String reason = "b" + names++;
      String more = random.nextInt(3) == 0 ? " bb" + names++ : "";
      tree.step(reason + more + " > a");
      for (int j = random.nextInt(4); j > 0; j--) {
        tree.step(
            "cc" + names++ + (random.nextInt(4) == 0 ? " ccc" + names++ : "") + " > " + reason);
      }
    }
    int targets = random.nextInt(4);
    for (int i = 0; i < targets; i++) {
      String target = "t" + names++;
      tree.step(
          "a" + (targets == 1 && random.nextBoolean() ? " d" + names++ : "") + " > " + target);
      int above = random.nextInt(3);
      for (int j = 0; j < above; j++) {
        tree.step(target + (above == 1 ? " e" + names++ : "") + " > uu" + names++);
      }
    }
    return tree;
  }

  private static String sign(Wire wire) {
    return wire.from().startsWith("sign") ? wire.from() : wire.to();
  }

  private static boolean meet(List<Point> one, List<Point> other) {
    for (int i = 1; i < one.size(); i++) {
      for (int j = 1; j < other.size(); j++) {
        if (touch(stretch(one.get(i - 1), one.get(i)), stretch(other.get(j - 1), other.get(j)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Rectangle stretch(Point a, Point b) {
    return new Rectangle(
        Math.min(a.x(), b.x()),
        Math.min(a.y(), b.y()),
        Math.abs(a.x() - b.x()),
        Math.abs(a.y() - b.y()));
  }

  private static Rectangle inner(Rectangle part) {
    return new Rectangle(part.x() + 1, part.y() + 1, part.width() - 2, part.height() - 2);
  }

  private static boolean touch(Rectangle a, Rectangle b) {
    return a.x() <= b.right() && b.x() <= a.right() && a.y() <= b.bottom() && b.y() <= a.bottom();
  }

  private static double middle(Rectangle part) {
    return part.y() + part.height() / 2;
  }

  @ParameterizedTest
  @MethodSource("dev.moot.plugin.argumentmap.LayoutTest#debates")
  void whatStandsAroundAnyClaimKeepsApart(DebateSketch sketch) {
    SketchPage page = sketch.page();
    sketch.debate().claims().values().stream()
        .map(claim -> MapSelection.around(claim, Steps.of(page, "d")))
        .filter(map -> !map.isTooDense())
        .forEach(map -> LayoutTest.assertClean(MapDrawing.of(map, page)));
  }
}
