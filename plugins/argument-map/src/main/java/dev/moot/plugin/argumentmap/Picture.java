package dev.moot.plugin.argumentmap;

import dev.moot.plugin.argumentmap.ArgumentMap.Box;
import java.util.List;

/**
 * A map with everything in its place; units are CSS pixels.
 *
 * @param width of the whole
 * @param height of the whole
 * @param boxes the claims, in the order in which they are read
 * @param signs what each step is, one a step
 * @param lines between boxes and signs
 */
record Picture(
    double width,
    double height,
    List<PlacedBox> boxes,
    List<PlacedSign> signs,
    List<PlacedLine> lines) {

  Picture {
    boxes = List.copyOf(boxes);
    signs = List.copyOf(signs);
    lines = List.copyOf(lines);
  }

  /**
   * {@code value} to halves: finer than a screen shows, and far from where two machines could
   * differ.
   */
  static double rounded(double value) {
    return Math.round(value * 2) / 2.0;
  }

  /**
   * Whether it can be read when it is made as narrow as {@code mostWidth}, to two fifths of its
   * size at least, and is no higher then than {@code mostHeight}.
   */
  boolean isReadableWithin(double mostWidth, double mostHeight) {
    double scale = Math.min(1, mostWidth / width);
    return scale >= .4 && height * scale <= mostHeight;
  }

  /** The same from right to left. */
  Picture mirrored() {
    return new Picture(
        width,
        height,
        boxes.stream()
            .map(b -> new PlacedBox(b.box(), b.place().mirrored(width), b.text(), b.more()))
            .toList(),
        signs.stream()
            .map(s -> new PlacedSign(s.step(), s.place().mirrored(width), s.lines()))
            .toList(),
        lines.stream()
            .map(
                l ->
                    new PlacedLine(
                        l.step(),
                        l.points().stream().map(p -> p.mirrored(width)).toList(),
                        l.startsWithArrow(),
                        l.endsWithArrow()))
            .toList());
  }

  /** A place on the picture. */
  record Point(double x, double y) {
    Point mirrored(double whole) {
      return new Point(whole - x, y);
    }
  }

  /** The place that something takes up. */
  record Rectangle(double x, double y, double width, double height) {
    Rectangle mirrored(double whole) {
      return new Rectangle(whole - x - width, y, width, height);
    }

    double right() {
      return x + width;
    }

    double bottom() {
      return y + height;
    }
  }

  /**
   * A claim.
   *
   * @param box what it is
   * @param place its frame
   * @param text its sentence, in lines
   * @param more the words for what is hidden behind it; empty when nothing is
   */
  record PlacedBox(Box box, Rectangle place, WrappedText text, String more) {}

  /**
   * What a step is: a plus, a minus, or a word.
   *
   * @param step the step
   * @param place its frame
   * @param lines what stands in it, one below the other
   */
  record PlacedSign(Step step, Rectangle place, List<String> lines) {
    PlacedSign {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Part of a step.
   *
   * @param step the step
   * @param points its corners, the first at the end that the step bears on
   * @param startsWithArrow whether it bears on what it starts from
   * @param endsWithArrow whether it bears on what it ends at
   */
  record PlacedLine(Step step, List<Point> points, boolean startsWithArrow, boolean endsWithArrow) {
    PlacedLine {
      points = List.copyOf(points);
    }
  }
}
