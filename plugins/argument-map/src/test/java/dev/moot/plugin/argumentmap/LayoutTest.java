package dev.moot.plugin.argumentmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.render.Html;
import dev.moot.plugin.argumentmap.Picture.PlacedLine;
import dev.moot.plugin.argumentmap.Picture.Point;
import dev.moot.plugin.argumentmap.Picture.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the picture of any debate. */
class LayoutTest {

  private static final List<String> TYPES =
      List.of("support", "attack", "requires", "contradicts", "rephrases");

  /** A debate with {@code claims} claims, of every kind of step, with circles and self-attacks. */
  static DebateSketch debate(long seed, int claims) {
    Random random = new Random(seed);
    DebateSketch sketch = new DebateSketch("c0");
    for (int i = 0; i < claims; i++) {
      sketch.claim("c" + i, "Words of a claim " + "and so on ".repeat(random.nextInt(12)));
    }
    for (int i = 1; i < claims; i++) {
      boolean isTree = random.nextInt(10) < 8;
      String target = "c" + (isTree ? random.nextInt(i) : random.nextInt(claims));
      String more = random.nextInt(5) == 0 ? " c" + random.nextInt(claims) : "";
      String type = TYPES.get(Math.max(0, random.nextInt(9) - 4));
      sketch.steps("r" + i + ": c" + i + more + " " + type + " " + target);
      if (random.nextInt(5) == 0) {
        sketch.steps("u" + i + ": c" + random.nextInt(claims) + " undercut r" + i);
      }
      if (random.nextInt(20) == 0) {
        sketch.steps("v" + i + ": c" + random.nextInt(claims) + " undercut r" + i);
      }
    }
    return sketch;
  }

  static Stream<DebateSketch> debates() {
    return IntStream.range(0, 150).mapToObj(seed -> debate(seed, 2 + seed % 30));
  }

  private static Picture picture(DebateSketch sketch, int limit) {
    SketchPage page = sketch.page();
    ArgumentMap map = MapSelection.of(sketch.debate(), Steps.of(page, "d"), limit);
    return MapDrawing.of(map, page);
  }

  static void assertClean(Picture picture) {
    List<Rectangle> all = new ArrayList<>();
    picture.boxes().forEach(b -> all.add(b.place()));
    picture.signs().forEach(s -> all.add(s.place()));
    for (int i = 0; i < all.size(); i++) {
      Rectangle one = all.get(i);
      assertThat(one.x() >= 0 && one.y() >= 0).isTrue();
      assertThat(one.right() <= picture.width() && one.bottom() <= picture.height()).isTrue();
      for (Rectangle other : all.subList(i + 1, all.size())) {
        assertThat(overlap(one, other)).as(one + " and " + other).isFalse();
      }
    }
    for (PlacedLine line : picture.lines()) {
      assertThat(line.points()).hasSizeGreaterThanOrEqualTo(2);
      for (int i = 1; i < line.points().size(); i++) {
        Rectangle stretch = between(line.points().get(i - 1), line.points().get(i));
        assertThat(all).noneMatch(part -> overlap(part, stretch));
      }
      assertThat(all).anyMatch(part -> touches(part, line.points().get(0)));
      assertThat(all).anyMatch(part -> touches(part, line.points().get(line.points().size() - 1)));
    }
  }

  /** Half a pixel of rounding is no overlap. */
  private static boolean overlap(Rectangle a, Rectangle b) {
    return a.x() + 1 < b.right()
        && b.x() + 1 < a.right()
        && a.y() + 1 < b.bottom()
        && b.y() + 1 < a.bottom();
  }

  private static Rectangle between(Point a, Point b) {
    return new Rectangle(
        Math.min(a.x(), b.x()) - 0.5,
        Math.min(a.y(), b.y()) - 0.5,
        Math.abs(a.x() - b.x()) + 1,
        Math.abs(a.y() - b.y()) + 1);
  }

  private static boolean touches(Rectangle part, Point end) {
    boolean onSide = Math.abs(end.x() - part.x()) <= 1 || Math.abs(end.x() - part.right()) <= 1;
    boolean onTop = Math.abs(end.y() - part.y()) <= 1 || Math.abs(end.y() - part.bottom()) <= 1;
    boolean across = end.x() >= part.x() - 1 && end.x() <= part.right() + 1;
    boolean along = end.y() >= part.y() - 1 && end.y() <= part.bottom() + 1;
    return onSide && along || onTop && across;
  }

  @ParameterizedTest
  @MethodSource("debates")
  void boxesSignsAndLinesKeepApart(DebateSketch sketch) {
    assertClean(picture(sketch, MapSelection.BOXES));
  }

  @Test
  void sixtyClaimsInOnePictureKeepApart() {
    for (long seed = 0; seed < 10; seed++) {
      Picture picture = picture(debate(seed, 60), 60);
      assertThat(picture.boxes()).hasSize(60);
      assertClean(picture);
    }
  }

  @Test
  void linesAreVerticalOrHorizontal() {
    for (PlacedLine line : picture(debate(3, 40), 40).lines()) {
      for (int i = 1; i < line.points().size(); i++) {
        Point a = line.points().get(i - 1);
        Point b = line.points().get(i);
        assertThat(a.x() == b.x() || a.y() == b.y()).as(a + " " + b).isTrue();
      }
    }
  }

  @Test
  void everyLineOfTextFitsItsBox() {
    CharacterWidths widths = CharacterWidths.table();
    for (Picture.PlacedBox box : picture(debate(5, 25), 25).boxes()) {
      double room = box.place().width() - 2 * MapDrawing.PADDING;
      assertThat(box.text().lines())
          .allMatch(line -> widths.of(line) * MapDrawing.FONT / 1000.0 <= room);
      assertThat(box.text().lines().size() * MapDrawing.LINE)
          .isLessThanOrEqualTo((int) box.place().height());
    }
  }

  @Test
  void theSameDebateIsDrawnWithTheSameBytesFromManyThreads() {
    List<String> drawn =
        IntStream.range(0, 40).parallel().mapToObj(i -> svg(debate(i % 4, 30)).markup()).toList();

    for (int i = 4; i < drawn.size(); i++) {
      assertThat(drawn.get(i)).isEqualTo(drawn.get(i % 4));
    }
  }

  private static Html svg(DebateSketch sketch) {
    return SvgMarkup.of(picture(sketch, MapSelection.BOXES), "A map", sketch.page());
  }
}
