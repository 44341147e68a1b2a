package dev.moot.testkit;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.BuildResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A site after its build: what was found, and what was written unless there was an error. */
public final class BuiltSite {

  private final BuildResult result;
  private final Map<String, String> files;

  BuiltSite(BuildResult result, Path output) throws IOException {
    this.result = result;
    this.files = result.written().isPresent() ? read(output) : Map.of();
  }

  private static Map<String, String> read(Path output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(output)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(file).toString().replace('\\', '/');
        files.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return Collections.unmodifiableMap(files);
  }

  /**
   * The HTML of the page at {@code permalink}, {@code /posts/a/}.
   *
   * @throws AssertionError when there is none; it lists the diagnostics
   */
  public String page(String permalink) {
    return file(permalink.substring(1) + (permalink.endsWith("/") ? "index.html" : ""));
  }

  /**
   * The text of the output file at {@code path}, {@code feed.xml}.
   *
   * @throws AssertionError when there is none; it lists the diagnostics
   */
  public String file(String path) {
    String text = files.get(path);
    if (text == null) {
      throw new AssertionError(
          "there is no " + path + " among " + files.keySet() + "\n" + report());
    }
    return text;
  }

  /** All output files by path, as texts, which pictures are not; none when there was an error. */
  public Map<String, String> files() {
    return files;
  }

  /** The pages among them, by path. */
  public Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>(files);
    pages.keySet().removeIf(name -> !name.endsWith(".html"));
    return Collections.unmodifiableMap(pages);
  }

  /** Everything that was found, by file and place. */
  public List<Diagnostic> diagnostics() {
    return result.found().diagnostics();
  }

  /**
   * The diagnostics, one a line: {@code posts/a.md:4:3: error[link/unknown-claim]: no claim ...}.
   */
  public List<String> lines() {
    return diagnostics().stream().map(BuiltSite::line).toList();
  }

  private String report() {
    return diagnostics().isEmpty() ? "nothing was reported" : String.join("\n", lines());
  }

  private static String line(Diagnostic d) {
    return d.location() + ": " + d.severity().word() + "[" + d.code() + "]: " + d.message();
  }
}
