package dev.moot.testkit;

import dev.moot.engine.cases.CaseText;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Says in which line of which file two outputs differ first. */
final class Difference {

  private static final Comparator<String> PAGES_FIRST =
      Comparator.comparing((String path) -> !path.endsWith(".html"))
          .thenComparing(Comparator.naturalOrder());

  private Difference() {}

  /**
   * Holds two outputs to be the same.
   *
   * @param reason what makes them differ, and what to do about it
   * @throws AssertionError when they are not
   */
  static void none(Map<String, String> one, Map<String, String> other, String reason) {
    TreeSet<String> all = new TreeSet<>(PAGES_FIRST);
    all.addAll(one.keySet());
    all.addAll(other.keySet());
    all.removeIf(path -> path.startsWith(".")); // Moot's own list of what it wrote
    for (String path : all) {
      if (!Objects.equals(one.get(path), other.get(path))) {
        throw new AssertionError(reason + "\n" + said(path, one.get(path), other.get(path)));
      }
    }
  }

  private static String said(String path, @Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return path + " is only in the " + (one == null ? "second" : "first") + " output";
    }
    OptionalInt line = CaseText.firstDifference(one, other);
    return line.isEmpty()
        ? path + " differs in its line ends"
        : path
            + ":"
            + line.getAsInt()
            + "\n  first:  "
            + line(one, line.getAsInt())
            + "\n  second: "
            + line(other, line.getAsInt());
  }

  private static String line(String text, int number) {
    return text.lines().skip(number - 1L).findFirst().orElse("no such line");
  }
}
