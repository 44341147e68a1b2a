package dev.moot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The site that is measured, in a temporary folder. */
@State(Scope.Benchmark)
public class StagedSite {

  /** How many digests it has. */
  @Param("100")
  public int posts;

  Path folder;
  Stages stages;

  /** Makes the site up. */
  @Setup
  public void make() throws IOException {
    folder = Files.createTempDirectory("moot-bench");
    new BenchSite(posts).writeTo(folder);
    stages = Stages.of(folder);
  }

  /** Deletes it. */
  @TearDown
  public void delete() throws IOException {
    stages.close();
    delete(folder);
  }

  static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
