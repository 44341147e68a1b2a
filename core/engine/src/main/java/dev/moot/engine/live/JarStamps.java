package dev.moot.engine.live;

import dev.moot.engine.read.Stamp;
import dev.moot.engine.roots.Root;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.roots.Tree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The jars of a site's {@code plugins/} as they were at one moment.
 *
 * @param folder the folder
 * @param jars the jars, links that are refused too
 */
record JarStamps(RootFile folder, Map<RootFile, Stamp> jars) {

  static final JarStamps NONE = new JarStamps(Root.ofSite(Path.of("")).file("plugins"), Map.of());

  JarStamps {
    jars = Map.copyOf(jars);
  }

  /** Those in {@code folder} now. */
  static JarStamps in(RootFile folder) {
    Tree listed = folder.root().list(folder.path());
    Map<RootFile, Stamp> jars = new HashMap<>();
    Stream.concat(listed.files().stream(), listed.others().keySet().stream())
        .filter(f -> f.path().endsWith(".jar"))
        .forEach(f -> jars.put(f, Stamp.of(f)));
    return new JarStamps(folder, jars);
  }

  boolean isEmpty() {
    return jars.isEmpty();
  }

  /** Copies them to a new folder. */
  Path copy() {
    try {
      Path copies = Files.createTempDirectory("moot-plugins-");
      for (RootFile jar : jars.keySet()) {
        if (jar.isFile()) {
          try (InputStream in = jar.open()) {
            Files.copy(in, copies.resolve(jar.name().getFileName()));
          }
        }
      }
      return copies;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot copy the plugins of " + folder.path(), e);
    }
  }
}
