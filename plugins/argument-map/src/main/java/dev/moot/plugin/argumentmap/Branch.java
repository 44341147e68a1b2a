package dev.moot.plugin.argumentmap;

import java.util.HashMap;
import java.util.Map;

/**
 * Parts of a tree that keep their places among each other. A claim and the signs to its right make
 * up one level, since the lines between them take the room between them.
 */
final class Branch {

  private static final double GAP = 18;

  private record Span(double top, double bottom) {

    Span and(Span other) {
      return new Span(Math.min(top, other.top), Math.max(bottom, other.bottom));
    }
  }

  private final Map<String, Double> middles = new HashMap<>();
  private final Map<Integer, Span> levels = new HashMap<>();

  /** The height of the middle of each part, by its name. */
  Map<String, Double> middles() {
    return middles;
  }

  double middle(String name) {
    Double middle = middles.get(name);
    if (middle == null) {
      throw new IllegalArgumentException("no part `" + name + "` on this branch");
    }
    return middle;
  }

  /** Adds one part with its middle at {@code middle}. */
  void add(String name, int level, double height, double middle) {
    middles.put(name, middle);
    widen(level, new Span(middle - height / 2, middle + height / 2));
  }

  /** Adds {@code other} below what is here, as close as may be; how far it went down for that. */
  double addBelow(Branch other) {
    double down = 0;
    boolean first = true;
    for (Map.Entry<Integer, Span> level : other.levels.entrySet()) {
      Span above = levels.get(level.getKey());
      if (above != null) {
        double needed = above.bottom() + GAP - level.getValue().top();
        down = first ? needed : Math.max(down, needed);
        first = false;
      }
    }
    add(other, down);
    return down;
  }

  /** Adds {@code other}, moved down by {@code down}; it shares no level with what is here. */
  void add(Branch other, double down) {
    other.middles.forEach((name, middle) -> middles.put(name, middle + down));
    other.levels.forEach((l, s) -> widen(l, new Span(s.top() + down, s.bottom() + down)));
  }

  private void widen(int level, Span span) {
    levels.merge(level, span, Span::and);
  }
}
