package dev.moot.engine.live;

import dev.moot.engine.plugin.OwnPlugins;
import dev.moot.engine.plugin.PluginLock;
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
 * What lies in a site's {@code plugins/} as it was at one moment.
 *
 * @param own the folder, and whether its jars are used
 * @param jars the jars, links that are refused too; none if they are not used
 * @param others what lies in folders below, and what was accepted
 */
record PluginStamps(OwnPlugins own, Map<RootFile, Stamp> jars, Map<RootFile, Stamp> others) {

  static final PluginStamps NONE =
      new PluginStamps(OwnPlugins.in(Root.ofSite(Path.of("")).file("plugins")), Map.of(), Map.of());

  PluginStamps {
    jars = Map.copyOf(jars);
    others = Map.copyOf(others);
  }

  /** Those of {@code own} now. */
  static PluginStamps of(OwnPlugins own) {
    RootFile folder = own.folder();
    Tree listed = folder.root().list(folder.path());
    Map<RootFile, Stamp> jars = new HashMap<>();
    if (own.code()) {
      Stream.concat(listed.files().stream(), listed.others().keySet().stream())
          .filter(f -> f.path().endsWith(".jar"))
          .forEach(f -> jars.put(f, Stamp.of(f)));
    }
    Map<RootFile, Stamp> others = new HashMap<>();
    Tree all = folder.root().tree(folder.path());
    Stream.concat(all.files().stream(), all.others().keySet().stream())
        .filter(f -> !listed.files().contains(f))
        .forEach(f -> others.put(f, Stamp.of(f)));
    RootFile lock = folder.root().file(PluginLock.FILE);
    others.put(lock, Stamp.of(lock));
    return new PluginStamps(own, jars, others);
  }

  /** Whether there is no jar. */
  boolean isWithoutJars() {
    return jars.isEmpty();
  }

  /** Copies the jars to a new folder. */
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
      throw new UncheckedIOException("cannot copy the plugins of " + own.folder().path(), e);
    }
  }
}
