package dev.moot.engine.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads and clears folders for tests. */
final class Disks {

  private Disks() {}

  /** The files below {@code folder}, by path. */
  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (Path file : walk(folder)) {
      if (Files.isRegularFile(file)) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  /** Deletes everything below {@code folder}. */
  static void clear(Path folder) throws IOException {
    for (Path path : walk(folder)) {
      if (!path.equals(folder)) {
        Files.delete(path);
      }
    }
  }

  private static List<Path> walk(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
