package dev.moot.engine.write;

import dev.moot.engine.roots.FileStamp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The list of moves and deletions that make the output folder what the build wants. It is complete
 * on disk, beside the staged files, before the first of them is moved; so whoever finds it can
 * finish the work, and whoever finds staged files without it can throw them away.
 */
final class Journal {

  static final String FILE = "journal";
  static final String FILES = "files";
  private static final String END = "end";

  private final Path staging;
  private final Path output;
  private final Disk disk;

  /**
   * @param staging the folder with the staged files, on the same file system as {@code output}
   * @param output the folder they belong in
   */
  Journal(Path staging, Path output, Disk disk) {
    this.staging = staging;
    this.output = output;
    this.disk = disk;
  }

  /**
   * Writes the journal, in one move, so that it is there whole or not at all, and not before the
   * disk has it: it must outlast the first move, even if the power goes.
   *
   * @param cleared deleted first, because they are where something of {@code moves} belongs
   * @param moves moved in, in this order
   * @param deletions deleted last
   */
  void write(Collection<String> cleared, List<String> moves, List<String> deletions)
      throws IOException {
    List<String> lines = new ArrayList<>();
    cleared.forEach(c -> lines.add("delete " + c));
    moves.forEach(m -> lines.add("move " + m));
    deletions.forEach(d -> lines.add("delete " + d));
    lines.add(END);
    Path draft = staging.resolve(FILE + ".draft");
    disk.write(draft, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    disk.force(draft);
    disk.move(draft, staging.resolve(FILE));
    disk.force(staging);
  }

  /** The stamp of the journal that was written, where the file system has stamps. */
  Optional<FileStamp> stamp() throws IOException {
    return Standing.at(staging.resolve(FILE)).stamp();
  }

  /** Whether there is a journal to be finished. */
  boolean isPending() throws IOException {
    Path file = staging.resolve(FILE);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    return !lines.isEmpty() && lines.get(lines.size() - 1).equals(END);
  }

  /** Does what the journal says, as far as it is not done yet. */
  void run() throws IOException {
    for (String line : Files.readAllLines(staging.resolve(FILE), StandardCharsets.UTF_8)) {
      if (line.startsWith("move ")) {
        move(line.substring("move ".length()));
      } else if (line.startsWith("delete ")) {
        delete(line.substring("delete ".length()));
      }
    }
  }

  private void move(String path) throws IOException {
    Path target = target(path);
    Path parent = target.getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      disk.makeFolders(parent);
    }
    try {
      disk.move(staging.resolve(FILES).resolve(path), target);
    } catch (NoSuchFileException e) {
      if (!Files.exists(target)) {
        throw e;
      }
      // moved already, before the build that wrote this journal was cut off
    }
  }

  private void delete(String path) throws IOException {
    Path target = target(path);
    if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
      disk.delete(target); // a folder of that name is what took its place, in a run cut off later
    }
    for (Path folder = target.getParent();
        folder != null && !folder.equals(output);
        folder = folder.getParent()) {
      try (Stream<Path> left = Files.list(folder)) {
        if (left.findAny().isPresent()) {
          return;
        }
      } catch (NoSuchFileException | NotDirectoryException e) {
        continue;
      }
      disk.delete(folder);
    }
  }

  /** Where {@code path} is; a journal that somebody wrote by hand leads nowhere else. */
  private Path target(String path) throws IOException {
    Path target = output.resolve(path).normalize();
    if (!target.startsWith(output) || target.equals(output)) {
      throw new IOException("the journal leads out of the output folder: " + path);
    }
    return target;
  }

  /** Removes the staged files and the journal, the journal first. */
  void discard() throws IOException {
    disk.delete(staging.resolve(FILE));
    if (!Files.isDirectory(staging)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(staging)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      disk.delete(path);
    }
  }
}
