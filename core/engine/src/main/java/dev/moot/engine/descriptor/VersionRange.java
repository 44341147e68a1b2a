package dev.moot.engine.descriptor;

import dev.moot.engine.yaml.Scalar;
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

  /** A range as text. */
  public static final Scalar<String> TYPE =
      new Scalar<>(
          "a range of versions",
          text -> parse(text).map(range -> text),
          VersionRange::hint,
          List.of("string"),
          "^ *(>=|>|<=|<|=)\\d{1,9}(\\.\\d{1,9})*( +(>=|>|<=|<|=)\\d{1,9}(\\.\\d{1,9})*)* *$",
          "");

  private static final Pattern FIRST = Pattern.compile("(\\d{1,8})(\\.\\d{1,9})?");

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

  /** The range that begins with the first version in {@code text}. */
  private static String hint(String text) {
    Matcher first = FIRST.matcher(text);
    return first.find()
        ? "write `\">=" + first.group() + " <" + (Integer.parseInt(first.group(1)) + 1) + "\"`"
        : "write `\">=0.2 <1\"`";
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
