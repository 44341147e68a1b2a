package dev.moot.engine.write;

import dev.moot.engine.roots.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands in an output folder. No link in it is ever followed. Any number of threads may ask,
 * as long as nothing changes there.
 */
final class OutputTree {

  private final Path output;
  private final boolean absent;
  private final Map<Path, Optional<Path>> obstacles = new ConcurrentHashMap<>();

  OutputTree(Path output) {
    this.output = output;
    this.absent = !Files.exists(output, LinkOption.NOFOLLOW_LINKS);
  }

  Path folder() {
    return output;
  }

  /** Whether there was no such folder, when it was first looked for. */
  boolean isAbsent() {
    return absent;
  }

  /**
   * What stands at {@code path}; nothing, too, when something above keeps it from being there, or
   * it leads out of the folder.
   */
  Standing at(String path) throws IOException {
    if (absent) {
      return Standing.NOTHING;
    }
    Path target = output.resolve(path).normalize();
    return target.startsWith(output) && obstacle(target).isEmpty()
        ? Standing.at(target)
        : Standing.NOTHING;
  }

  /** The stamp of what has been moved to {@code path}; empty where it cannot be told. */
  Optional<FileStamp> stampAfterMoves(String path) {
    try {
      return Standing.at(output.resolve(path)).stamp();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What the file at {@code path} holds. */
  byte[] bytes(String path) throws IOException {
    return Files.readAllBytes(output.resolve(path));
  }

  /**
   * The files of the last build that have to go before {@code path} can be written: one that is
   * called as a folder above it, or all of a folder that is called as it.
   *
   * @param deletions the files of the last build that are no part of the site any more
   * @throws RefusedException when something else is there
   */
  Set<String> inTheWay(String path, Set<String> deletions) throws IOException, RefusedException {
    Path target = output.resolve(path);
    Optional<Path> above = obstacle(target);
    if (above.isPresent()) {
      String name = relative(above.get());
      if (deletions.contains(name)) {
        return Set.of(name);
      }
      throw Files.isSymbolicLink(above.get())
          ? new RefusedException(
              above.get() + " is a link, and Moot writes through none", "put a folder in its place")
          : foreign(above.get());
    }
    if (absent || !Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      return Set.of();
    }
    List<Path> below;
    try (Stream<Path> walk = Files.walk(target)) {
      below = walk.toList();
    }
    Set<String> going = new TreeSet<>();
    for (Path found : below) {
      String name = relative(found);
      if (deletions.contains(name)) {
        going.add(name);
      } else if (deletions.stream().noneMatch(d -> d.startsWith(name + "/"))) {
        throw foreign(found);
      }
    }
    return going;
  }

  /** The refusal to replace what stands at {@code path}. */
  RefusedException foreign(String path) {
    return foreign(output.resolve(path));
  }

  private static RefusedException foreign(Path path) {
    return new RefusedException(
        path + " is in the way, and Moot did not write it",
        "move it, or name another output folder");
  }

  private String relative(Path path) {
    return output.relativize(path).toString().replace('\\', '/');
  }

  /** The first thing above {@code target} in the output that is there and no folder of its own. */
  private Optional<Path> obstacle(Path target) throws IOException {
    Path folder = target.getParent();
    if (absent || folder == null || !folder.startsWith(output) || folder.equals(output)) {
      return Optional.empty();
    }
    Optional<Path> known = obstacles.get(folder);
    if (known == null) {
      known = obstacle(folder);
      if (known.isEmpty() && Standing.at(folder).isTaken()) {
        known = Optional.of(folder);
      }
      obstacles.put(folder, known);
    }
    return known;
  }

  /**
   * Files of the last build that are no longer part of the site, unless somebody changed them
   * since.
   *
   * @param known what is known of them
   * @param now what the site consists of
   */
  Set<String> deletions(Manifest before, KnownOutput known, Set<String> now) throws IOException {
    Map<String, String> gone = new HashMap<>(before.hashes());
    gone.keySet().removeAll(now);
    if (gone.isEmpty()) {
      return Set.of();
    }
    Map<String, String> anyCase = new HashMap<>();
    now.forEach(path -> anyCase.put(path.toLowerCase(Locale.ROOT), path));
    Set<String> deletions = new TreeSet<>();
    for (Map.Entry<String, String> old : gone.entrySet()) {
      if (isAsWritten(old.getKey(), old.getValue(), known.file(old.getKey()))
          && !isSameFile(old.getKey(), anyCase.get(old.getKey().toLowerCase(Locale.ROOT)))) {
        deletions.add(old.getKey());
      }
    }
    return deletions;
  }

  private boolean isAsWritten(String path, String hash, @Nullable KnownFile last)
      throws IOException {
    Standing standing = at(path);
    return last != null && last.isStill(standing) && last.digest().hex().equals(hash)
        || standing.isFile() && Manifest.isOf(bytes(path), hash);
  }

  /** Whether {@code other} names {@code path} too, as {@code a.PNG} does {@code a.png} on macOS. */
  private boolean isSameFile(String path, @Nullable String other) throws IOException {
    return other != null
        && Files.exists(output.resolve(other))
        && Files.isSameFile(output.resolve(path), output.resolve(other));
  }
}
