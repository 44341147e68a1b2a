package dev.moot.dist.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts of a release that need nothing but the sources, and the form of all of them. */
class ReleaseScriptsTest {

  private static final Path SCRIPTS = Product.ROOT.resolve("core/release");

  /** What {@code version} writes to; globs, as it has them. */
  private static final List<String> VERSIONED =
      List.of(
          "glob:{pom.xml,core/pom.xml,plugins/pom.xml,core/*/pom.xml,plugins/*/pom.xml}",
          "glob:{themes/*/theme.yaml,plugins/*/src/main/resources/META-INF/moot/plugin.yaml}",
          "glob:core/lsp/editors/vscode/package{,-lock}.json",
          "glob:core/docs/CHANGELOG.md",
          "glob:core/docs/site/pages/diagnostics/{theme,plugin}.md",
          "glob:core/dist/src/test/resources/broken/theme--api-range/expected.txt",
          "glob:core/release/{version,notes}");

  @TempDir private Path temp;

  static List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      return files
          .filter(f -> Files.isRegularFile(f) && Product.read(f).startsWith("#!"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void aShellCanReadIt(Path script) throws Exception {
    String shell = Product.read(script).startsWith("#!/bin/sh") ? "sh" : "bash";

    assertThat(run(temp, shell, "-n", script.toString()).text()).isEmpty();
    assertThat(Files.isExecutable(script)).as("can be run").isTrue();
  }

  @Test
  void aVersionIsWrittenIntoAllThatNamesIt() throws Exception {
    Path copy = copied();
    String day = Product.read(copy.resolve("core/docs/CHANGELOG.md"));
    assertThat(day).contains("] - unreleased");
    String unreleased = day.substring(day.indexOf("## [") + 4, day.indexOf("] - unreleased"));

    Run run = run(copy, "core/release/version", unreleased);

    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.out()).endsWith(" is moot " + unreleased + "\n");
    assertThat(versions(copy)).containsOnly(unreleased);
    assertThat(Product.read(copy.resolve("core/docs/CHANGELOG.md")))
        .containsPattern("## \\[" + unreleased + "] - \\d{4}-\\d\\d-\\d\\d");
    Run notes = run(copy, "core/release/notes", unreleased);
    assertThat(notes.out()).contains("\n- ").doesNotContain("\n## [");

    assertThat(run(copy, "core/release/version", "9.8.7-SNAPSHOT").exit()).isZero();
    assertThat(versions(copy)).containsOnly("9.8.7-SNAPSHOT", "9.8.7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "v1.2.3", "1.2", "next"})
  void whatIsNoVersionIsRefused(String version) throws Exception {
    Path copy = copied();

    Run run = run(copy, "core/release/version", version);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("usage: core/release/version 0.2.0");
  }

  private Path copied() throws IOException {
    Path copy = temp.resolve("copy");
    for (Path file : versioned(Product.ROOT)) {
      Path to = copy.resolve(Product.ROOT.relativize(file).toString());
      Files.createDirectories(to.getParent());
      Files.copy(file, to);
    }
    return copy;
  }

  private static List<Path> versioned(Path root) throws IOException {
    var matchers = VERSIONED.stream().map(root.getFileSystem()::getPathMatcher).toList();
    try (Stream<Path> files =
        Files.find(
            root,
            9,
            (f, a) ->
                a.isRegularFile()
                    && matchers.stream().anyMatch(m -> m.matches(root.relativize(f))))) {
      return files.sorted().toList();
    }
  }

  /** Which version each of the files says it has. */
  private static List<String> versions(Path root) throws IOException {
    return versioned(root).stream()
        .map(ReleaseScriptsTest::version)
        .filter(v -> !v.isEmpty())
        .toList();
  }

  private static String version(Path file) {
    String name = file.getFileName().toString();
    String form =
        name.equals("pom.xml")
            ? "(?s).*?<version>(.*?)</version>.*"
            : name.endsWith(".json")
                ? "(?s).*?\"version\": \"(.*?)\".*"
                : "(?s).*?(?:\\A|\n)version: (.*?)\n.*";
    String text = Product.read(file);
    return name.matches(".*\\.(xml|json|yaml)") && text.matches(form)
        ? text.replaceFirst(form, "$1")
        : "";
  }

  private static Run run(Path folder, String... command) throws IOException, InterruptedException {
    return Product.run(new ProcessBuilder(command).directory(folder.toFile()));
  }
}
