package dev.moot.dist.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What tests do to folders of files. */
public final class Folder {

  private Folder() {}

  /** Writes {@code text} to {@code path} below {@code folder}. */
  public static void write(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** Copies the files of {@code from}, except what Moot wrote there, in sorted order. */
  public static Path copy(Path from, Path to) throws IOException {
    return copy(sources(from), from, to);
  }

  /** Copies {@code files} of {@code from} one by one, in the order given. */
  public static Path copy(List<Path> files, Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      Path parent = target.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.copy(file, target, LinkOption.NOFOLLOW_LINKS);
    }
    return to;
  }

  /** Deletes {@code folder} with all that is in it, if it is there. */
  public static void delete(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** The files of a site, without its output and cache. */
  public static List<Path> sources(Path site) throws IOException {
    return files(site).stream().filter(f -> isSource(site, f)).toList();
  }

  /** Whether {@code file} of a site is not of what Moot writes there. */
  public static boolean isSource(Path site, Path file) {
    Path path = site.relativize(file);
    return !path.startsWith("_site") && !path.startsWith(".moot");
  }

  /** All files below {@code folder}, links not followed, sorted. */
  public static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(f -> !Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
    }
  }

  /** The SHA-256 of each file of {@code folder} by its path; folders stand with a slash. */
  public static SortedMap<String, String> snapshot(Path folder) throws IOException {
    SortedMap<String, String> snapshot = new TreeMap<>();
    if (!Files.exists(folder)) {
      return snapshot;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) walk::iterator) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        snapshot.put(
            Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? name + "/" : name, content(path));
      }
    }
    return snapshot;
  }

  private static String content(Path path) throws IOException {
    if (Files.isSymbolicLink(path)) {
      return "link to " + Files.readSymbolicLink(path);
    }
    return Files.isDirectory(path) ? "folder" : hash(Files.readAllBytes(path));
  }

  public static String hash(byte[] bytes) {
    try {
      return HexFormat.of()
          .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
