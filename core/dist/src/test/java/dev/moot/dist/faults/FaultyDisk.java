package dev.moot.dist.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs programs on a disk that fails as it is told: {@code faults.c} stands before the C library.
 *
 * @param library what of {@code faults.c} is loaded
 */
record FaultyDisk(Path library) {

  /** What a call does, in the order of {@code faults.c}. */
  enum Call {
    READS,
    CHANGES,
    NEEDS_ROOM
  }

  /** How a program ended: 137 when it was killed. */
  record End(int exit, String said) {}

  /** Compiles it into {@code folder}; empty where there is no compiler of C, or no Linux. */
  static Optional<FaultyDisk> in(Path folder) throws IOException, InterruptedException {
    if (!System.getProperty("os.name").equals("Linux")) {
      return Optional.empty();
    }
    Path library = folder.resolve("faults.so");
    Path source = Product.ROOT.resolve("core/dist/src/test/c/faults.c");
    try {
      Process compiler =
          new ProcessBuilder(
                  "cc",
                  "-shared",
                  "-fPIC",
                  "-O1",
                  "-o",
                  library.toString(),
                  source.toString(),
                  "-ldl",
                  "-lpthread")
              .redirectErrorStream(true)
              .start();
      String said = new String(compiler.getInputStream().readAllBytes());
      assertThat(compiler.waitFor()).as(said).isZero();
      return Optional.of(new FaultyDisk(library));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Runs {@code command}, in which {@code fault} comes of a call that changes {@code below}. */
  End run(Path below, Fault fault, List<String> command) throws IOException, InterruptedException {
    return run(below, fault.environment(), command);
  }

  /** What the calls of a run of {@code command} are that something can come of, in order. */
  List<Call> calls(Path below, List<String> command) throws IOException, InterruptedException {
    Path calls = Files.createTempFile("calls", ".txt");
    try {
      Map<String, String> environment = new HashMap<>(Fault.NONE.environment());
      environment.put("FAULT_CALLS", calls.toString());
      End end = run(below, environment, command);
      assertThat(end.exit()).as(end.said()).isZero();
      return Files.readAllLines(calls).stream()
          .map(line -> Call.values()[line.charAt(0) - '0'])
          .toList();
    } finally {
      Files.delete(calls);
    }
  }

  private End run(Path below, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path said = Files.createTempFile("said", ".txt");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
      builder.environment().putAll(environment);
      builder.environment().put("FAULT_BELOW", below.toString());
      builder.environment().put("LD_PRELOAD", library.toString());
      // Nothing is written down for later runs.
      builder.environment().put("CI", "true");
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      int exit = builder.start().waitFor();
      return new End(exit, Files.readString(said));
    } finally {
      Files.delete(said);
    }
  }
}
