package dev.moot.engine.live;

import dev.moot.engine.read.Stamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The jars of a site's {@code plugins/} as they were at one moment.
 *
 * @param folder the folder
 * @param jars the jars by name
 */
record JarStamps(Path folder, Map<String, Stamp> jars) {

  static final JarStamps NONE = new JarStamps(Path.of(""), Map.of());

  JarStamps {
    jars = Map.copyOf(jars);
  }

  /** Those in {@code folder} now. */
  static JarStamps in(Path folder) {
    Map<String, Stamp> jars = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(f -> f.toString().endsWith(".jar"))
            .forEach(f -> jars.put(String.valueOf(f.getFileName()), Stamp.of(f)));
      } catch (IOException e) {
        return new JarStamps(folder, Map.of()); // loading them says so
      }
    }
    return new JarStamps(folder, jars);
  }

  boolean isEmpty() {
    return jars.isEmpty();
  }

  /** Copies them to a new folder. */
  Path copy() {
    try {
      Path copies = Files.createTempDirectory("moot-plugins-");
      for (String jar : jars.keySet()) {
        if (Files.isRegularFile(folder.resolve(jar))) {
          Files.copy(folder.resolve(jar), copies.resolve(jar));
        }
      }
      return copies;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot copy the plugins of " + folder, e);
    }
  }
}
