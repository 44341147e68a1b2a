package dev.moot.testkit;

import dev.moot.api.plugin.Plugin;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

  /** The same, with those jars in {@code others} that are of other plugins. */
  void writeTo(Path folder, Path others) throws IOException {
    writeTo(folder);
    for (Path jar : filesIn(others)) {
      if (ids(List.of(descriptor(jar))).stream().noneMatch(ids(descriptors)::contains)) {
        Files.copy(jar, folder.resolve(String.valueOf(jar.getFileName())));
      }
    }
  }

  private static String descriptor(Path jar) throws IOException {
    try (FileSystem files = FileSystems.newFileSystem(jar)) {
      return Files.readString(files.getPath(DESCRIPTOR));
    }
  }

  /** The ids of the plugins of the class path. */
  List<String> ids() {
    return ids(descriptors);
  }

  private static List<String> ids(List<String> descriptors) {
    return descriptors.stream()
        .flatMap(String::lines)
        .filter(line -> line.startsWith("id:"))
        .map(line -> line.substring("id:".length()).strip())
        .toList();
  }

  /** The class files of the folder or jar that the class of {@code plugin} is in, by path. */
  static Map<String, byte[]> classesBeside(Plugin plugin) throws IOException {
    String name = plugin.getClass().getName().replace('.', '/') + ".class";
    URL url = Objects.requireNonNull(plugin.getClass().getResource("/" + name), name);
    Path root = ClassPathFolder.rootOf(url, name);
    Map<String, byte[]> classes = new TreeMap<>();
    if (Files.isDirectory(root)) {
      read(root, classes);
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(root)) {
        read(jar.getPath("/"), classes);
      }
    }
    return classes;
  }

  private static void read(Path root, Map<String, byte[]> classes) throws IOException {
    for (Path file : filesIn(root)) {
      String path = root.relativize(file).toString().replace('\\', '/');
      if (path.endsWith(".class")) {
        classes.put(path, Files.readAllBytes(file));
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
