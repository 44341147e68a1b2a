package dev.moot.testkit;

import dev.moot.engine.cases.CasePair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Pairs of files in a folder, {@code name.md} and {@code name.html}: Markdown, and the HTML of its
 * body. A JUnit test factory gives them all:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> cases() {
 *   return MarkdownCases.in("cases");
 * }
 * }</pre>
 *
 * Each pair is a test, and another with CRLF line ends. A case may have front matter; without one
 * it gets a title, a date and the debates of the folder {@code claims/} beside the cases. What lies
 * in a folder {@code site/} beside them is part of the site too: other posts, pictures, a {@code
 * moot.yaml} that says {@code theme: plain}. A file without its other half fails, and so does a
 * folder without pairs. With {@code -Dupdate=true} every {@code .html} is written anew; what
 * changed is to be read and judged before it is committed.
 */
public final class MarkdownCases {

  private static final String CLAIMS = "claims";
  private static final String SITE = "site";

  private final Path folder;
  private final boolean update;
  private final Map<String, byte[]> site = new TreeMap<>();

  private MarkdownCases(Path folder, boolean update) throws IOException {
    this.folder = folder;
    this.update = update;
    addFiles(folder.resolve(SITE), "");
    addFiles(folder.resolve(CLAIMS), CLAIMS + "/");
  }

  private void addFiles(Path of, String below) throws IOException {
    for (Path file : list(of)) {
      String path = below + file.getFileName();
      if (Files.isDirectory(file)) {
        addFiles(file, path + "/");
      } else {
        site.put(path, Files.readAllBytes(file));
      }
    }
  }

  /** The cases in {@code folder}, below {@code src/test/resources} of the module. */
  public static Stream<DynamicTest> in(String folder) {
    return in(Path.of("src/test/resources").resolve(folder), Boolean.getBoolean("update"));
  }

  static Stream<DynamicTest> in(Path folder, boolean update) {
    try {
      return new MarkdownCases(folder, update).tests().stream();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the cases in " + folder, e);
    }
  }

  private List<DynamicTest> tests() throws IOException {
    Set<String> names = new TreeSet<>();
    list(folder).forEach(file -> names.add(String.valueOf(file.getFileName())));
    names.removeAll(List.of(CLAIMS, SITE));
    List<DynamicTest> tests = new ArrayList<>();
    for (CasePair pair : CasePair.among(names)) {
      names.removeAll(List.of(pair.input(), pair.expected()));
      if (!pair.hasInput()) {
        names.add(pair.expected());
      } else if (!pair.hasExpected() && !update) {
        String missing = pair.expected() + " is missing; -Dupdate=true writes it";
        tests.add(failing(pair.name(), missing));
      } else {
        addPair(pair, tests);
      }
    }
    for (String name : names) {
      tests.add(failing(name, name + " belongs to no case: a case is name.md with name.html"));
    }
    if (tests.isEmpty()) {
      tests.add(failing("no cases", "there is no case in " + folder.toAbsolutePath()));
    }
    return tests;
  }

  private void addPair(CasePair pair, List<DynamicTest> tests) {
    MarkdownCase with = new MarkdownCase(folder.resolve(pair.input()), site);
    Path expected = folder.resolve(pair.expected());
    tests.add(DynamicTest.dynamicTest(pair.name(), () -> with.check(expected, update)));
    tests.add(
        DynamicTest.dynamicTest(
            pair.name() + " (CRLF)", () -> with.withCrlf().check(expected, update)));
  }

  private static DynamicTest failing(String name, String message) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          throw new AssertionError(message);
        });
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
