package dev.moot.plugin.argumentmap;

import dev.moot.plugin.argumentmap.LayeredLayout.Placement;
import dev.moot.plugin.argumentmap.LayeredLayout.Wire;
import dev.moot.plugin.argumentmap.Picture.Point;
import dev.moot.plugin.argumentmap.Picture.Rectangle;
import dev.moot.plugin.argumentmap.TreeLayout.Knot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts the parts of a tree into columns and draws its lines. A claim has a place of its own on its
 * side for each line, and such lines turn one after the other, the outermost next to the claim; the
 * lines of a sign leave it together.
 */
final class TreeLines {

  /** Between lines side by side, at least. */
  static final double GAP = 10;

  private static final double MOST_APART = 28;
  private static final double PADDING = 2;
  private static final double GAP_OF_COLUMNS = 26;

  /** A line that bends less than this has its end moved instead. */
  private static final double STRAIGHT = 4;

  private final Map<String, Knot> knots;
  private final Map<String, Double> middles;
  private final double top;
  private final SortedMap<Integer, Double> widths = new TreeMap<>();
  private final Map<Integer, Integer> turns = new HashMap<>();
  private final Map<Integer, Double> lefts = new HashMap<>();

  TreeLines(Map<String, Knot> knots, Map<String, Double> middles) {
    this.knots = knots;
    this.middles = middles;
    this.top =
        knots.values().stream().mapToDouble(k -> middle(k) - k.height() / 2).min().orElse(0)
            - PADDING;
    for (Knot knot : knots.values()) {
      widths.merge(knot.column(), knot.part.width(), Math::max);
      if (knot.isClaim()) {
        turns.merge(knot.column(), turns(knot, knot.right), Math::max);
        turns.merge(knot.column() - 1, turns(knot, knot.left), Math::max);
      }
    }
    double x = PADDING;
    for (int column : widths.keySet()) {
      lefts.put(column, x);
      x += width(column) + gap(column);
    }
  }

  Placement placement(List<Wire> wires) {
    Map<String, Rectangle> places = new HashMap<>();
    knots.forEach((name, knot) -> places.put(name, place(knot)));
    int last = widths.lastKey();
    double bottom = places.values().stream().mapToDouble(Rectangle::bottom).max().orElse(0);
    return new Placement(
        new Rectangle(
            0,
            0,
            Picture.rounded(left(last) + width(last) + PADDING),
            Picture.rounded(bottom + PADDING)),
        places,
        wires.stream().map(this::line).toList());
  }

  private Rectangle place(Knot knot) {
    double left = left(knot.column()) + (width(knot.column()) - knot.part.width()) / 2;
    return new Rectangle(
        Picture.rounded(left),
        Picture.rounded(middle(knot) - knot.height() / 2 - top),
        knot.part.width(),
        knot.height());
  }

  private List<Point> line(Wire wire) {
    Knot from = knot(wire.from());
    Knot to = knot(wire.to());
    Knot claim = from.isClaim() ? from : to;
    Knot sign = from.isClaim() ? to : from;
    List<Knot> beside = from.isClaim() ? from.right : to.left;
    double end = end(claim, sign, beside);
    double start = middle(sign);
    Rectangle left = place(from);
    Rectangle right = place(to);
    int before = turnsBefore(claim, sign, beside);
    double edge = left(from.column()) + width(from.column());
    double turn =
        from.isClaim()
            ? edge + GAP_OF_COLUMNS / 2 + before * GAP
            : left(to.column()) - GAP_OF_COLUMNS / 2 - before * GAP;
    double first = from.isClaim() ? end : start;
    double second = from.isClaim() ? start : end;
    List<Point> points = new ArrayList<>();
    points.add(point(left.right(), first));
    if (first != second) {
      points.add(point(turn, first));
      points.add(point(turn, second));
    }
    points.add(point(right.x(), second));
    return points;
  }

  private Point point(double x, double y) {
    return new Point(Picture.rounded(x), Picture.rounded(y - top));
  }

  /** Where on the side of {@code claim} its line to {@code sign} ends. */
  private double end(Knot claim, Knot sign, List<Knot> beside) {
    List<Knot> sorted = downwards(beside);
    double apart = Math.min(MOST_APART, claim.height() / (sorted.size() + 1));
    double even = middle(claim) + (sorted.indexOf(sign) - (sorted.size() - 1) / 2.0) * apart;
    return Math.abs(even - middle(sign)) <= STRAIGHT ? middle(sign) : even;
  }

  /** How many lines of {@code claim} turn nearer to it than the one to {@code sign}. */
  private int turnsBefore(Knot claim, Knot sign, List<Knot> beside) {
    double rise = middle(sign) - end(claim, sign, beside);
    int before = 0;
    for (Knot other : beside) {
      double otherRise = middle(other) - end(claim, other, beside);
      boolean farther =
          Math.abs(middle(other) - middle(claim)) > Math.abs(middle(sign) - middle(claim));
      if (rise * otherRise > 0 && farther) {
        before++;
      }
    }
    return before;
  }

  private int turns(Knot claim, List<Knot> beside) {
    return beside.stream().mapToInt(s -> turnsBefore(claim, s, beside) + 1).max().orElse(0);
  }

  private List<Knot> downwards(List<Knot> beside) {
    return beside.stream().sorted(Comparator.comparingDouble(this::middle)).toList();
  }

  private double gap(int column) {
    return GAP_OF_COLUMNS + Math.max(0, turns.getOrDefault(column, 0) - 1) * GAP;
  }

  private double left(int column) {
    return lefts.getOrDefault(column, PADDING);
  }

  private double width(int column) {
    return widths.getOrDefault(column, 0.0);
  }

  private double middle(Knot knot) {
    return middles.getOrDefault(knot.part.name(), 0.0);
  }

  private Knot knot(String name) {
    Knot knot = knots.get(name);
    if (knot == null) {
      throw new IllegalArgumentException("no part `" + name + "`");
    }
    return knot;
  }
}
