package dev.moot.fuzz;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.FoundBy;
import dev.moot.api.model.Post;
import dev.moot.api.render.Html;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.Findings;
import dev.moot.engine.pipeline.Pipeline;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.review.silence.Silences;
import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A site one file of which is made up. It is read, linked and reviewed twice as by {@code moot
 * check}, and the texts of its posts are made; both runs have to end, throw nothing, say the same,
 * and name a place of a file with each thing that they say.
 */
final class FuzzedSite {

  private final Path folder;
  private final Pipeline pipeline;
  private final Map<String, byte[]> inside = new HashMap<>();

  private FuzzedSite(Path folder) {
    this.folder = folder;
    try {
      this.pipeline =
          Pipeline.open(Home.INSTALLATION, SiteOptions.allOf(folder), BuildListener.SILENT);
    } catch (RefusedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A site of {@code files} in a temporary folder; nobody but this JVM has it. */
  static FuzzedSite of(Map<String, String> files) {
    Path folder = Home.temporaryFolder();
    files.forEach((path, text) -> write(folder, path, text.getBytes(StandardCharsets.UTF_8)));
    return new FuzzedSite(folder);
  }

  /** Its folder. */
  Path folder() {
    return folder;
  }

  /** Puts {@code bytes} at {@code path}. */
  FuzzedSite write(String path, byte[] bytes) {
    write(folder, path, bytes);
    return this;
  }

  private static void write(Path folder, String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.resolveSibling("."));
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says what stands at {@code path} in a jar of it. */
  FuzzedSite inside(String path, byte[] bytes) {
    inside.put(path, bytes);
    return this;
  }

  /** Throws unless {@code found} in the site is as promised. */
  void promisesKeptBy(List<Diagnostic> found) {
    Promises.keptBy(this::bytes, found);
  }

  private Optional<byte[]> bytes(String path) {
    byte[] known = inside.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    try {
      for (Path root : List.of(folder, Home.FOLDER)) {
        Path file = root.resolve(path);
        if (Files.exists(file)) {
          return Optional.of(Files.isDirectory(file) ? new byte[0] : Files.readAllBytes(file));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads, links and reviews the site twice, and makes the texts of its posts, if there is no
   * error, with what its {@code moot.yaml} says.
   */
  void check() {
    check(pipeline.moot().file());
  }

  /** The same with {@code moot} in place of that. */
  void check(SourceFile moot) {
    Seen first = see(moot);
    promisesKeptBy(first.found());
    Seen second = see(moot);
    if (!first.equals(second)) {
      throw new AssertionError("a second run differs:\n" + first + "\n" + second);
    }
  }

  private Seen see(SourceFile moot) {
    // Plugins are loaded once, and not closed: they are needed as long as the JVM runs.
    Pipeline run = pipeline.again(moot);
    ParsedSite parsed = run.parse(run.read());
    // Most of what is drawn is no YAML: of this, what one input in eight becomes is looked into.
    if (run.findings().hasErrors()
        && (run.findings().diagnostics().toString().hashCode() & 7) != 0) {
      return new Seen(run.findings().diagnostics(), Map.of());
    }
    LinkedSite linked = run.link(parsed);
    Silences silences = run.review(parsed, linked);
    run.reviewMore(linked);
    Map<Post, Html> bodies = run.findings().hasErrors() ? Map.of() : bodies(run, linked);
    Findings found = run.findings(silences, linked, EnumSet.of(FoundBy.BUILD, FoundBy.CHECK));
    return new Seen(found.diagnostics(), bodies);
  }

  private static Map<Post, Html> bodies(Pipeline run, LinkedSite linked) {
    return run.plan(linked).map(plan -> plan.bodies(linked.site().posts())).orElse(Map.of());
  }

  /** What came of a run: what was found, and the texts of the posts. */
  private record Seen(List<Diagnostic> found, Map<Post, Html> bodies) {}
}
