package dev.moot.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder of the class path, in a folder of the disk or in a jar.
 *
 * @param root the folder or jar
 * @param path where it is below the root; empty for the root itself
 */
record ClassPathFolder(Path root, String path) {

  /** The folder that holds {@code resource}, found as classes next to {@code type} find it. */
  static ClassPathFolder of(Class<?> type, String resource) {
    String name = type.getPackageName().replace('.', '/') + "/" + resource;
    URL url = Objects.requireNonNull(type.getResource(resource), resource);
    return new ClassPathFolder(rootOf(url, name), name.substring(0, name.lastIndexOf('/')));
  }

  /** The folder or jar that {@code url}, the resource called {@code name}, is in. */
  static Path rootOf(URL url, String name) {
    try {
      if (url.getProtocol().equals("jar")) {
        return Path.of(((JarURLConnection) url.openConnection()).getJarFileURL().toURI());
      }
      Path root = Path.of(url.toURI());
      for (int i = 0; i < name.split("/").length; i++) {
        root = Objects.requireNonNull(root.getParent());
      }
      return root;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open " + url, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no place on this disk: " + url, e);
    }
  }

  boolean isInJar() {
    return Files.isRegularFile(root);
  }

  /** Copies all files below it to the folder {@code target}. */
  void copyTo(Path target) throws IOException {
    if (isInJar()) {
      try (FileSystem jar = FileSystems.newFileSystem(root)) {
        copy(jar.getPath("/" + path), target);
      }
    } else {
      copy(root.resolve(path), target);
    }
  }

  private static void copy(Path from, Path target) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        Path copy = target.resolve(from.relativize(file).toString());
        Files.createDirectories(Objects.requireNonNull(copy.getParent()));
        Files.write(copy, Files.readAllBytes(file));
      }
    }
  }
}
