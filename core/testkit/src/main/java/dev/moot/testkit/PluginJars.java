package dev.moot.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plugins of the class path: each root with a {@code META-INF/moot/plugin.yaml}, a jar as it
 * is, a folder with the folder of its classes (Gradle keeps the two apart).
 */
final class PluginJars {

  private static final String DESCRIPTOR = "META-INF/moot/plugin.yaml";
  private static final String SERVICE = "META-INF/services/dev.moot.api.plugin.Plugin";

  private final List<Path> roots = new ArrayList<>();
  private final List<String> descriptors = new ArrayList<>();
  private final ClassLoader loader;

  private PluginJars(ClassLoader loader) throws IOException {
    this.loader = loader;
    for (URL url : Collections.list(loader.getResources(DESCRIPTOR))) {
      Path root = ClassPathFolder.rootOf(url, DESCRIPTOR);
      if (!roots.contains(root)) {
        roots.add(root);
        try (InputStream in = url.openStream()) {
          descriptors.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
  }

  static PluginJars ofClassPath() throws IOException {
    return new PluginJars(Thread.currentThread().getContextClassLoader());
  }

  /** The descriptors of the plugins, in the order of the class path. */
  List<String> descriptors() {
    return descriptors;
  }

  /** The folders and jars they are in, in the order of the class path. */
  List<Path> roots() {
    return List.copyOf(roots);
  }

  /** The folder of them all, if they are jars that lie in one with nothing else. */
  Optional<Path> folder() throws IOException {
    Optional<Path> folder = roots.stream().filter(Files::isRegularFile).findFirst();
    folder = folder.map(Path::getParent);
    if (folder.isEmpty()) {
      return folder;
    }
    try (Stream<Path> files = Files.list(folder.get())) {
      Set<Path> all = files.collect(Collectors.toSet());
      return folder.filter(f -> all.equals(Set.copyOf(roots)));
    }
  }

  /** Writes a jar for each plugin into {@code folder}. */
  void writeTo(Path folder) throws IOException {
    int number = 1;
    for (Path root : roots) {
      Path jar = folder.resolve("plugin-" + number++ + ".jar");
      if (Files.isRegularFile(root)) {
        Files.copy(root, jar);
      } else {
        pack(jar, foldersOf(root));
      }
    }
  }

  private List<Path> foldersOf(Path root) throws IOException {
    Set<Path> folders = new LinkedHashSet<>(List.of(root));
    Path service = root.resolve(SERVICE);
    for (String line : Files.exists(service) ? Files.readAllLines(service) : List.<String>of()) {
      String name = line.replaceFirst("#.*", "").strip().replace('.', '/') + ".class";
      URL type = loader.getResource(name);
      if (type != null && !ClassPathFolder.rootOf(type, name).equals(root)) {
        folders.add(ClassPathFolder.rootOf(type, name));
      }
    }
    return List.copyOf(folders);
  }

  private static void pack(Path jar, List<Path> folders) throws IOException {
    Set<String> packed = new TreeSet<>();
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (Path folder : folders) {
        for (Path file : filesIn(folder)) {
          String name = folder.relativize(file).toString().replace('\\', '/');
          if (packed.add(name)) {
            entries.putNextEntry(new JarEntry(name));
            entries.write(Files.readAllBytes(file));
          }
        }
      }
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
