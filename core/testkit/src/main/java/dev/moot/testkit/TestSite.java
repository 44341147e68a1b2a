package dev.moot.testkit;

import dev.moot.engine.BuildOptions;
import dev.moot.engine.BuildResult;
import dev.moot.engine.SiteBuilder;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A site made of strings, built by the real engine with the plugins that are on the class path and
 * the theme {@code plain}. One test builds one, or several to compare:
 *
 * <pre>{@code
 * BuiltSite site = TestSite.in(folder).file("posts/a.md", "---\ntitle: A\n...").build();
 * assertThat(site.page("/posts/a/")).contains("<details");
 * }</pre>
 */
public final class TestSite {

  private static final String CONFIG = "moot.yaml";

  private final Path folder;
  private final TestInstallation installation;
  private final Map<String, byte[]> files = new TreeMap<>();
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
    return new TestSite(folder.resolve("site"), TestInstallation.ofClassPath());
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

  private void writeFiles() throws IOException {
    SortedMap<String, byte[]> all =
        new TreeMap<>(
            backwards ? Comparator.<String>reverseOrder() : Comparator.<String>naturalOrder());
    all.putAll(files);
    all.putIfAbsent(CONFIG, config.toString().getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, byte[]> file : all.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Path parent = path.getParent();
      Files.createDirectories(parent == null ? folder : parent);
      Files.write(path, file.getValue());
    }
  }
}
