package dev.moot.bench;

import dev.moot.engine.render.output.OutputFile;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** One file of the output each, made anew. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 200)
@Measurement(iterations = 200)
@Fork(
    value = 2,
    jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
public class PageBenchmarks {

  /** A post: prose, its claims, what it leads on to. */
  @Benchmark
  public Optional<OutputFile> post(FreshPlan fresh) {
    return file(fresh, "posts/digest-00007/index.html");
  }

  /** A list of all posts: template and little else. */
  @Benchmark
  public Optional<OutputFile> template(FreshPlan fresh) {
    return file(fresh, "archive/index.html");
  }

  /** The feed of all posts, with the texts of twenty. */
  @Benchmark
  public Optional<OutputFile> feed(FreshPlan fresh) {
    return file(fresh, "feed.xml");
  }

  /** A claim with the map around it. */
  @Benchmark
  public Optional<OutputFile> claim(FreshPlan fresh) {
    return file(fresh, "claims/d0000/c03/index.html");
  }

  /** The map of a whole debate. */
  @Benchmark
  public Optional<OutputFile> map(FreshPlan fresh) {
    return file(fresh, "maps/d0000/index.html");
  }

  private static Optional<OutputFile> file(FreshPlan fresh, String path) {
    Optional<OutputFile> file = fresh.plan.file(path);
    if (file.isEmpty()) {
      throw new IllegalStateException("there is no " + path);
    }
    return file;
  }
}
