package dev.moot.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.moot.fixtures.HardText;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How the processor's time for one post grows with its length, for each kind of {@link HardText}:
 * {@code core/bench/growth [WORD]}, where a word takes the kinds with it in their names. The
 * exponent is that of the last doubling whose time can be told from noise.
 */
public final class Growth {

  /** Letters of the longest text. */
  static final int LONGEST = Integer.getInteger("longest", 100_000);

  /** The exponent that no kind may exceed. */
  static final double MOST = 1.3;

  private static final int DOUBLINGS = 3;
  private static final int ROUNDS = 3;
  private static final double NANOS_OF_MILLI = 1e6;

  /** Milliseconds below which a difference says nothing. */
  private static final double NOISE = 60;

  /** Milliseconds below which the longest text is no matter, however they came about. */
  private static final double LITTLE = 250;

  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /**
   * One kind measured.
   *
   * @param millis the processor's time for each length, the shortest first
   */
  record Measured(HardText text, List<Double> millis) {

    /** How the time grew with the length, from where it is more than noise; else 1. */
    double exponent() {
      int from = 0;
      while (from < DOUBLINGS && millis.get(from) < NOISE) {
        from++;
      }
      return from == DOUBLINGS || millis.get(DOUBLINGS) < LITTLE
          ? 1
          : Math.log(millis.get(DOUBLINGS) / millis.get(from)) / Math.log(1 << (DOUBLINGS - from));
    }
  }

  private final Path folder;
  private final double nothing;

  private Growth(Path folder) throws IOException {
    this.folder = folder;
    for (HardText text : HardText.all()) {
      millis(text.of().apply(1_000)); // so that what is measured is compiled
    }
    this.nothing = IntStream.range(0, 5).mapToDouble(i -> calm("a\n")).min().orElseThrow();
  }

  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    Path folder = Files.createTempDirectory("moot-growth");
    try {
      Growth growth = new Growth(folder);
      List<Measured> all =
          HardText.all().stream()
              .filter(t -> args.length == 0 || t.name().contains(args[0]))
              .map(growth::measure)
              .peek(m -> out.println(line(m)))
              .toList();
      List<Measured> over = all.stream().filter(m -> m.exponent() > MOST).toList();
      out.printf(
          Locale.ROOT,
          "%d kinds, %d above n^%.1f; the longest took %.0f ms%n",
          all.size(),
          over.size(),
          MOST,
          all.stream().mapToDouble(m -> m.millis().get(DOUBLINGS)).max().orElse(0));
      if (!over.isEmpty()) {
        over.stream()
            .sorted(Comparator.comparingDouble(Measured::exponent).reversed())
            .forEach(m -> out.println("above: " + line(m)));
        System.exit(1);
      }
    } finally {
      StagedSite.delete(folder);
    }
  }

  private static String line(Measured m) {
    StringBuilder line = new StringBuilder();
    line.append(String.format(Locale.ROOT, "%-42s n^%.2f ", m.text().name(), m.exponent()));
    m.millis().forEach(t -> line.append(String.format(Locale.ROOT, " %7.0f", t)));
    return line.toString();
  }

  private Measured measure(HardText text) {
    return new Measured(
        text,
        IntStream.rangeClosed(0, DOUBLINGS)
            .mapToObj(i -> text.of().apply(LONGEST >> (DOUBLINGS - i)))
            .map(t -> Math.max(0, best(t) - nothing))
            .toList());
  }

  /** The least of a few rounds, and of one where one takes long enough. */
  private double best(String text) {
    double least = calm(text);
    for (int i = 1; i < ROUNDS && least < ROUNDS * NOISE; i++) {
      least = Math.min(least, calm(text));
    }
    return least;
  }

  private double calm(String text) {
    try {
      return millis(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Milliseconds of all processors for reading, linking and rendering a site of this one post. */
  private double millis(String text) throws IOException {
    StagedSite.delete(folder);
    Files.createDirectories(folder.resolve("posts"));
    Files.writeString(folder.resolve("moot.yaml"), "title: Growth\nurl: https://example.org/\n");
    Files.writeString(
        folder.resolve("posts/a.md"), "---\ntitle: A\ndate: 2026-01-01\n---\n" + text + "\n");
    System.gc(); // not among what is measured
    long before = MACHINE.getProcessCpuTime();
    try (Stages stages = Stages.of(folder)) {
      stages.render();
    }
    return (MACHINE.getProcessCpuTime() - before) / NANOS_OF_MILLI;
  }
}
