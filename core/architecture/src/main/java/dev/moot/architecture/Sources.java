package dev.moot.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The Java files of a module, by package. */
public final class Sources {

  /** More files than this in one package want a sentence that says why. */
  public static final int CROWD = 30;

  private static final String MAP = "package-info.java";

  private final Map<String, List<String>> packages = new TreeMap<>();

  private Sources() {}

  /** The files below {@code folder}, a root of sources such as {@code src/main/java}. */
  public static Sources in(Path folder) {
    Sources sources = new Sources();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.filter(Files::isDirectory).sorted().toList()) {
        List<String> files = javaFiles(path);
        if (!files.isEmpty()) {
          sources.packages.put(
              folder.relativize(path).toString().replace('\\', '/').replace('/', '.'), files);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  private static List<String> javaFiles(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(Path::getFileName)
          .map(String::valueOf)
          .filter(n -> n.endsWith(".java"))
          .sorted()
          .toList();
    }
  }

  /** The packages that there are. */
  public Set<String> packages() {
    return packages.keySet();
  }

  /** The packages without a {@code package-info.java}. */
  public Set<String> withoutMap() {
    Set<String> without = new TreeSet<>(packages.keySet());
    packages.forEach(
        (name, files) -> {
          if (files.contains(MAP)) {
            without.remove(name);
          }
        });
    return without;
  }

  /** The packages of more than {@link #CROWD} files, their maps not counted, with how many. */
  public Map<String, Long> crowded() {
    Map<String, Long> crowded = new TreeMap<>();
    packages.forEach(
        (name, files) -> {
          long count = files.stream().filter(f -> !f.equals(MAP)).count();
          if (count > CROWD) {
            crowded.put(name, count);
          }
        });
    return crowded;
  }
}
