package dev.moot.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.BuildOptions;
import dev.moot.engine.BuildResult;
import dev.moot.engine.SiteBuilder;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each benchmark runs once, on a small site; how long it takes is looked at by nobody. */
class BenchmarksTest {

  @Test
  void eachBenchmarkRuns() throws Exception {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .mode(Mode.SingleShotTime)
                    .forks(0)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .param("posts", "12")
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();

    assertThat(results)
        .extracting(r -> r.getPrimaryResult().getLabel())
        .containsExactlyInAnyOrder(
            "read",
            "parse",
            "link",
            "plan",
            "write",
            "post",
            "template",
            "feed",
            "claim",
            "map",
            "cruxes");
  }

  @Test
  void theSiteIsTheSameEachTimeAndHasNoErrors(@TempDir Path temp) throws Exception {
    Path one = temp.resolve("one");
    Path other = temp.resolve("other");
    new BenchSite(60).writeTo(one);
    new BenchSite(60).writeTo(other);
    try (Stream<Path> files = Files.walk(one)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(other.resolve(one.relativize(file))).hasSameBinaryContentAs(file);
      }
    }

    Path home = Path.of(System.getProperty("moot.home", ""));
    BuildResult built =
        new SiteBuilder(Installation.in(home, "0.1.0"), BuildListener.SILENT)
            .build(BuildOptions.of(SiteOptions.of(one)));
    assertThat(built.found().diagnostics()).isEmpty();
    assertThat(built.counts().posts()).isEqualTo(60);
    assertThat(built.counts().claims()).isEqualTo(50);
  }
}
