package dev.moot.engine.plugin;

import dev.moot.engine.roots.RootFile;
import dev.moot.engine.theme.ThemeFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** What a plugin's jar brings besides classes: the files below {@code META-INF/moot/}. */
final class JarFiles {

  private static final String FOLDER = "META-INF/moot/";

  private JarFiles() {}

  /** Each by its name below the folder, {@code layouts/cruxes.ftlh} for instance. */
  static SortedMap<String, ThemeFile> of(RootFile jar, String id) throws IOException {
    SortedMap<String, ThemeFile> files = new TreeMap<>();
    try (JarFile file = jar.jar()) {
      for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
          try (InputStream in = file.getInputStream(entry)) {
            String name = entry.getName().substring(FOLDER.length());
            files.put(
                name, ThemeFile.packed("plugins/" + id + "!/" + name, jar, in.readAllBytes()));
          }
        }
      }
    }
    return files;
  }
}
