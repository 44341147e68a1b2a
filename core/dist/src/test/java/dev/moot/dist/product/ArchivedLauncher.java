package dev.moot.dist.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * {@code bin/moot} with its archive of classes, written by whichever process of tests needs it
 * first: without it every run loads thousands of classes from jars, and each process would write
 * one of its own.
 */
final class ArchivedLauncher {

  static final Path PROGRAM = archived(Product.HOME.resolve("bin/moot"));

  private ArchivedLauncher() {}

  private static Path archived(Path program) {
    String kept = System.getenv("XDG_CACHE_HOME");
    if (kept == null) {
      return program;
    }
    try {
      Path cache = Files.createDirectories(Path.of(kept, "moot"));
      try (FileChannel turn =
          FileChannel.open(
              cache.resolve("turn"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        turn.lock();
        if (!isWritten(cache)) {
          write(program);
        }
      }
      return program;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isWritten(Path cache) throws IOException {
    String end = "-" + Product.read(Product.HOME.resolve("lib/fingerprint")).strip() + ".jsa";
    try (Stream<Path> files = Files.list(cache)) {
      return files.anyMatch(f -> f.toString().endsWith(end));
    }
  }

  /** Some Java can write none; then every run goes without, as a user's does. */
  private static void write(Path program) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(program.toString(), "--archive")
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.start().waitFor();
  }
}
