package dev.moot.fuzz;

import dev.moot.engine.pipeline.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The distribution that is fuzzed, and where its sites lie. */
final class Home {

  static final Path FOLDER = Path.of(System.getProperty("moot.home")).toAbsolutePath().normalize();

  static final Installation INSTALLATION = Installation.in(FOLDER, "0.2.0");

  private Home() {}

  /** A folder that is gone when the JVM ends; in memory where the system has one there. */
  static Path temporaryFolder() {
    try {
      Path memory = Path.of("/dev/shm");
      Path folder =
          Files.isWritable(memory)
              ? Files.createTempDirectory(memory, "moot-fuzz")
              : Files.createTempDirectory("moot-fuzz");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes {@code folder} and all that is in it. */
  static void delete(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
