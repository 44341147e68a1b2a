package dev.moot.testkit;

import dev.moot.engine.BuildOptions;
import dev.moot.engine.BuildResult;
import dev.moot.engine.SiteBuilder;
import dev.moot.engine.cases.CaseText;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A site made of strings, built by the real engine with the plugins that are on the class path and
 * the theme {@code plain}. One test builds one, or several to compare:
 *
 * <pre>{@code
 * BuiltSite site = TestSite.in(folder).post("a", ":::fold\nA post.\n:::").build();
 * assertThat(site.page("/posts/a/")).contains("<details");
 * }</pre>
 */
public final class TestSite {

  private static final String CONFIG = "moot.yaml";

  private final Path folder;
  private final TestInstallation installation;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<String, String> posts = new TreeMap<>();
  private boolean backwards;
  private final StringBuilder config = new StringBuilder("title: A site\ntheme: plain\n");

  private TestSite(Path folder, TestInstallation installation) {
    this.folder = folder;
    this.installation = installation;
  }

  /**
   * An empty site in {@code folder}, which is a temporary one and empty.
   *
   * @throws UncheckedIOException when the disk says no
   */
  public static TestSite in(Path folder) {
    return in(folder, TestInstallation.ofClassPath());
  }

  /** The same, built by {@code installation}. */
  static TestSite in(Path folder, TestInstallation installation) {
    return new TestSite(folder.resolve("site"), installation);
  }

  /**
   * Adds a file, or replaces it. A {@code moot.yaml} given here replaces the one that the test site
   * has by itself, and has to say {@code theme: plain}.
   */
  public TestSite file(String path, String text) {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same for a file that is no text, such as a picture. */
  public TestSite file(String path, byte[] bytes) {
    files.put(path, bytes.clone());
    return this;
  }

  /**
   * Adds the post {@code posts/NAME.md}, or replaces it: with {@code body} after a title, a date
   * and all debates of the site.
   */
  public TestSite post(String name, String body) {
    posts.put("posts/" + name + ".md", body);
    return this;
  }

  /** Adds lines to the {@code moot.yaml} that the test site has by itself. */
  public TestSite config(String lines) {
    config.append(lines.stripTrailing()).append('\n');
    return this;
  }

  /** Has the files written last to first, which on some disks changes the order they list in. */
  TestSite storedBackwards() {
    backwards = true;
    return this;
  }

  /**
   * Writes the files and builds.
   *
   * @throws AssertionError when a plugin reports a rule that it does not list
   * @throws UncheckedIOException when the disk says no
   */
  public BuiltSite build() {
    try {
      writeFiles();
      Path output = folder.resolve("_site");
      BuildResult result =
          new SiteBuilder(installation.installation(), BuildListener.SILENT).build(options(output));
      ListedRules.check(result.found().diagnostics());
      return new BuiltSite(result, output);
    } catch (IOException e) {
      throw new UncheckedIOException("the test site cannot be written", e);
    } catch (RefusedException e) {
      throw new IllegalStateException("the test site is no site: " + e.getMessage(), e);
    }
  }

  private BuildOptions options(Path output) {
    return BuildOptions.of(SiteOptions.of(folder)).withOutput(Optional.of(output));
  }

  /** The folder of the site. */
  Path folder() {
    return folder;
  }

  /** What builds it. */
  Installation installation() {
    return installation.installation();
  }

  /** Takes a file out again, from the disk as well. */
  TestSite without(String path) throws IOException {
    files.remove(path);
    Files.deleteIfExists(folder.resolve(path));
    return this;
  }

  /** The names of the debates among {@code files}. */
  static List<String> debates(Map<String, byte[]> files) {
    return files.keySet().stream()
        .filter(path -> path.startsWith("claims/"))
        .map(path -> path.substring("claims/".length()).replaceFirst("\\.yaml$", ""))
        .toList();
  }

  /** Writes the files. */
  void writeFiles() throws IOException {
    SortedMap<String, byte[]> all =
        new TreeMap<>(
            backwards ? Comparator.<String>reverseOrder() : Comparator.<String>naturalOrder());
    all.putAll(files);
    List<String> head = List.of("title: A", "date: 2026-01-01", CaseText.debates(debates(files)));
    posts.forEach(
        (path, body) ->
            all.put(
                path,
                CaseText.whole("\n" + body + "\n", List.of(), head)
                    .getBytes(StandardCharsets.UTF_8)));
    all.putIfAbsent(CONFIG, config.toString().getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, byte[]> file : all.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Path parent = path.getParent();
      Files.createDirectories(parent == null ? folder : parent);
      Files.write(path, file.getValue());
    }
  }
}
