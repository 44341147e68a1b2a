package dev.moot.bench;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Site;
import dev.moot.plugin.cruxes.derived.DebateReading;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What a debate turns on. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 2,
    jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
public class CruxBenchmarks {

  /** The reading of a debate of 25 claims. */
  @Benchmark
  public DebateReading cruxes(StagedSite staged) {
    Site site = staged.stages.linked().site();
    Debate debate = site.debates().get(0);
    return DebateReading.of(debate, site::canonical);
  }
}
