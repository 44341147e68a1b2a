package dev.moot.engine.scaffold;

import java.util.Arrays;
import java.util.List;

/** The list in {@code sources/} of texts that git leaves out: they are others' words, in full. */
public final class LeftOutOfGit {

  /** Where the list lies. */
  public static final String PATH = "sources/.gitignore";

  private static final String HEAD =
      "# Texts of imported threads: quotes are looked up in them, and nobody else gets them\n";

  private LeftOutOfGit() {}

  /** A list of {@code names}. */
  public static String of(List<String> names) {
    return with(HEAD, names);
  }

  /** {@code list} with those of {@code names} that it does not have. */
  public static String with(String list, List<String> names) {
    StringBuilder longer = new StringBuilder(list);
    if (!list.isEmpty() && !list.endsWith("\n")) {
      longer.append('\n');
    }
    List<String> there = Arrays.asList(list.split("\\R"));
    names.stream()
        .filter(n -> !there.contains("/" + n))
        .forEach(n -> longer.append('/').append(n).append('\n'));
    return longer.toString();
  }
}
