package dev.moot.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A site made of strings, built by the engine alone: no plugins, and a theme read where it is
 * written, so that an edit of a template or of a stage is answered with nothing packaged.
 */
public final class TinySite {

  private static final Path BROADSHEET = Path.of("../../themes");
  private static final Path PLAIN = Path.of("../testkit/src/main/resources/dev/moot/testkit");

  private final Path folder;
  private final Path themes;
  private final StringBuilder config = new StringBuilder("title: Cups\n");
  private String theme;
  private Built last = new Built(List.of(), new TreeMap<>());
  private final Map<String, String> files = new TreeMap<>();

  private TinySite(Path folder, Path themes, String theme) {
    this.folder = folder;
    this.themes = themes;
    this.theme = theme;
  }

  /** An empty site in the temporary {@code folder}, with the shipped theme. */
  public static TinySite broadsheet(Path folder) {
    return new TinySite(folder, BROADSHEET, "broadsheet");
  }

  /** The same with the smallest theme that there is, which shows what the engine does. */
  public static TinySite plain(Path folder) {
    return new TinySite(folder, PLAIN, "plain");
  }

  /** Adds lines to {@code moot.yaml}. */
  public TinySite config(String lines) {
    config.append(lines.stripTrailing()).append('\n');
    return this;
  }

  /** Names another theme. */
  public TinySite theme(String name) {
    theme = name;
    return this;
  }

  /** Adds a file, or replaces it. */
  public TinySite file(String path, String text) {
    files.put(path, text);
    return this;
  }

  /** Adds a post at {@code /posts/<name>/}, with more front matter, if any. */
  public TinySite post(String name, String date, String more, String body) {
    return file(
        "posts/" + name + ".md",
        "---\ntitle: " + name + "\ndate: " + date + "\n" + more + "---\n\n" + body + "\n");
  }

  /** The page at {@code path}, such as {@code posts/a}, as it was built last. */
  public String page(String path) {
    return output(Path.of(path, "index.html").toString());
  }

  /** The file at {@code path}, as it was built last. */
  public String output(String path) {
    return last.file(path);
  }

  /** Whether the last build wrote a page at {@code path}. */
  public boolean hasPage(String path) {
    return last.files().containsKey(Path.of(path, "index.html").toString());
  }

  /** Builds it; there must be nothing to say of it. */
  public Built build() {
    Built built = tryToBuild();
    assertThat(built.lines()).isEmpty();
    return built;
  }

  /** Builds it, whatever is wrong. */
  public Built tryToBuild() {
    try {
      Path site = folder.resolve("site");
      files.put("moot.yaml", config + "theme: " + theme + "\n");
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = site.resolve(file.getKey()).normalize();
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, file.getValue());
      }
      Path plugins = Files.createDirectories(folder.resolve("no-plugins"));
      BuildResult result =
          new SiteBuilder(new Installation(themes, plugins, "0.1.0"), BuildListener.SILENT)
              .build(BuildOptions.of(SiteOptions.of(site)));
      last = new Built(result.found().diagnostics(), texts(site.resolve("_site")));
      return last;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (dev.moot.engine.write.RefusedException e) {
      throw new AssertionError(e);
    }
  }

  private static SortedMap<String, String> texts(Path output) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    if (Files.isDirectory(output)) {
      try (Stream<Path> walk = Files.walk(output)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          String path = output.relativize(file).toString().replace('\\', '/');
          if (path.matches(".*\\.(html|xml|json|txt|css|js)")) {
            texts.put(path, Files.readString(file));
          }
        }
      }
    }
    return texts;
  }

  /**
   * What became of it.
   *
   * @param files the texts that were written, by path; none after an error
   */
  public record Built(List<Diagnostic> diagnostics, SortedMap<String, String> files) {

    /** The page at {@code path}, such as {@code /posts/a/}. */
    public String page(String path) {
      return file(path.substring(1) + "index.html");
    }

    /** The file at {@code path}. */
    public String file(String path) {
      assertThat(files).containsKey(path);
      return files.getOrDefault(path, "");
    }

    /** What was said, a line for each: place, code, message. */
    public List<String> lines() {
      return diagnostics.stream()
          .map(d -> d.location() + " " + d.rule().code() + " " + d.message())
          .toList();
    }
  }
}
