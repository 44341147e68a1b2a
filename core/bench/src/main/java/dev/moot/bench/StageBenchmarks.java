package dev.moot.bench;

import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.render.SitePlan;
import dev.moot.engine.write.WriteReport;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The stages of a build over the whole site. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 2,
    jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
public class StageBenchmarks {

  /** Files to texts. */
  @Benchmark
  public SiteFiles read(StagedSite site) {
    return site.stages.read();
  }

  /** Texts to posts and debates. */
  @Benchmark
  public ParsedSite parse(StagedSite site) {
    return site.stages.parse();
  }

  /** Names resolved, paths given out. */
  @Benchmark
  public LinkedSite link(StagedSite site) {
    return site.stages.link();
  }

  /** The theme read, and what pages there will be. */
  @Benchmark
  public SitePlan plan(StagedSite site) {
    return site.stages.plan();
  }

  /** All files of the site written where there are none. */
  @Benchmark
  public WriteReport write(StagedSite site, RenderedPages pages) throws IOException {
    return site.stages.write(pages.files);
  }
}
