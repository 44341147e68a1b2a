package dev.moot.engine.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The texts of a case. */
public final class CaseText {

  private static final String FENCE = "---\n";

  private CaseText() {}

  /**
   * {@code markdown} as the text of a post or page.
   *
   * @param keys lines of front matter that any case gets
   * @param otherwise lines that one without front matter of its own gets too
   */
  public static String whole(String markdown, List<String> keys, List<String> otherwise) {
    String text = markdown.replace("\r\n", "\n");
    boolean own = text.startsWith(FENCE);
    List<String> lines = new ArrayList<>(own ? List.of() : otherwise);
    lines.addAll(keys);
    String added = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    return own ? FENCE + added + text.substring(FENCE.length()) : FENCE + added + FENCE + text;
  }

  /** How many lines {@link #whole} puts in front of the body of {@code markdown}. */
  public static int added(String markdown, List<String> keys, List<String> otherwise) {
    return (int) (whole(markdown, keys, otherwise).lines().count() - markdown.lines().count());
  }

  /** The front matter line that names {@code debates}. */
  public static String debates(Collection<String> debates) {
    return "debates: [" + String.join(", ", debates) + "]";
  }

  /** {@code html} as cases compare it: without space at line ends and around it. */
  public static String trimmed(String html) {
    return html.lines().map(String::stripTrailing).collect(Collectors.joining("\n")).strip();
  }

  /** The number of the first line in which two texts differ, from 1. */
  public static OptionalInt firstDifference(String one, String other) {
    List<String> lines = one.lines().toList();
    List<String> others = other.lines().toList();
    for (int i = 0; i < Math.max(lines.size(), others.size()); i++) {
      if (i >= lines.size() || i >= others.size() || !lines.get(i).equals(others.get(i))) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }
}
