package dev.moot.engine.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * A case: {@code name.md} and the HTML of its body, {@code name.html}.
 *
 * @param name the name of both
 * @param hasInput whether the Markdown is there
 * @param hasExpected whether the HTML is there
 */
public record CasePair(String name, boolean hasInput, boolean hasExpected) {

  private static final String INPUT = ".md";
  private static final String EXPECTED = ".html";

  /** The cases among files called {@code names}, by name; what is no half of one is passed over. */
  public static List<CasePair> among(Collection<String> names) {
    TreeSet<String> stems = new TreeSet<>();
    for (String ending : List.of(INPUT, EXPECTED)) {
      names.stream()
          .filter(n -> n.endsWith(ending))
          .forEach(n -> stems.add(n.substring(0, n.length() - ending.length())));
    }
    List<CasePair> pairs = new ArrayList<>();
    for (String stem : stems) {
      pairs.add(new CasePair(stem, names.contains(stem + INPUT), names.contains(stem + EXPECTED)));
    }
    return pairs;
  }

  /** The file with the Markdown. */
  public String input() {
    return name + INPUT;
  }

  /** The file with the HTML. */
  public String expected() {
    return name + EXPECTED;
  }
}
