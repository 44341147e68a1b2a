package dev.moot.engine.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Versions between bounds, written {@code ">=0.1 <1"}. A qualifier such as {@code -SNAPSHOT} does
 * not count.
 */
public final class VersionRange {

  private static final Pattern BOUND = Pattern.compile("(>=|>|<=|<|=)(\\d{1,9}(?:\\.\\d{1,9})*)");
  private static final Pattern VERSION = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})*)(?:[-+].*)?");

  private record Bound(String operator, List<Integer> version) {}

  private final List<Bound> bounds;

  private VersionRange(List<Bound> bounds) {
    this.bounds = bounds;
  }

  /** The range that {@code text} says; empty when it says none. */
  public static Optional<VersionRange> parse(String text) {
    List<Bound> bounds = new ArrayList<>();
    for (String part : text.strip().split("\\s+")) {
      Matcher m = BOUND.matcher(part);
      if (!m.matches()) {
        return Optional.empty();
      }
      bounds.add(new Bound(m.group(1), numbers(m.group(2))));
    }
    return Optional.of(new VersionRange(bounds));
  }

  /** Whether {@code version} lies between the bounds. */
  public boolean contains(String version) {
    Matcher matcher = VERSION.matcher(version);
    if (!matcher.matches()) {
      return false;
    }
    List<Integer> numbers = numbers(matcher.group(1));
    return bounds.stream()
        .allMatch(
            b -> {
              int order = compare(numbers, b.version());
              return switch (b.operator()) {
                case ">=" -> order >= 0;
                case ">" -> order > 0;
                case "<=" -> order <= 0;
                case "<" -> order < 0;
                default -> order == 0;
              };
            });
  }

  private static List<Integer> numbers(String version) {
    List<Integer> numbers = new ArrayList<>();
    for (String part : version.split("\\.")) {
      numbers.add(Integer.parseInt(part));
    }
    return numbers;
  }

  private static int compare(List<Integer> a, List<Integer> b) {
    for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
      int order = Integer.compare(i < a.size() ? a.get(i) : 0, i < b.size() ? b.get(i) : 0);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
