package dev.moot.engine.write;

import dev.moot.engine.roots.LinkRefusal;
import dev.moot.engine.roots.Root;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts new files into a folder, all of them or none, and never over what is there. They are staged
 * in the folder's {@code .moot} and then moved in one by one; when a move fails, what came before
 * it is taken away again, folders too.
 */
public final class NewFileWriter {

  private final Path folder;
  private final Disk disk;
  private final Deque<Path> made = new ArrayDeque<>();

  /**
   * @param folder where the files go, absolute; it is made when it is not there
   */
  public NewFileWriter(Path folder) {
    this(folder, Disk.REAL);
  }

  NewFileWriter(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /**
   * Writes {@code texts} to their paths below the folder, in the map's order.
   *
   * @throws RefusedException when one of them is there already, or a link on the way leads out of
   *     the folder; nothing is written
   * @throws IOException when the disk says no; nothing is left behind
   */
  public void write(Map<String, String> texts) throws RefusedException, IOException {
    checkWithin(".moot/new");
    for (String path : texts.keySet()) {
      checkAbsent(path);
    }
    Path staging = folder.resolve(".moot/new");
    List<Path> staged = new ArrayList<>();
    boolean done = false;
    try {
      makeFolders(staging);
      for (String text : texts.values()) {
        Path file = staging.resolve(String.valueOf(staged.size()));
        staged.add(file);
        disk.write(file, text.getBytes(StandardCharsets.UTF_8));
      }
      move(staged.iterator(), texts.keySet());
      done = true;
    } finally {
      for (Path file : staged) {
        disk.delete(file);
      }
      if (done) {
        disk.delete(staging);
        if (made.contains(parent(staging))) {
          disk.delete(parent(staging));
        }
      } else {
        takeBack();
      }
    }
  }

  /**
   * Does nothing when there is no {@code path} in the folder.
   *
   * @throws RefusedException when there is, or a link on the way leads out of the folder
   */
  public void checkAbsent(String path) throws RefusedException {
    int slash = path.lastIndexOf('/');
    checkWithin(slash < 0 ? "" : path.substring(0, slash));
    if (Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
      throw new RefusedException(
          "there is a " + path + " already", "open that one, or choose another name");
    }
  }

  private void checkWithin(String path) throws RefusedException {
    Optional<LinkRefusal> refusal = Root.ofSite(folder).file(path).refusal();
    if (refusal.isPresent()) {
      throw new RefusedException(path + ": " + refusal.get().message(), refusal.get().hint());
    }
  }

  private void move(Iterator<Path> staged, Iterable<String> paths) throws IOException {
    for (String path : paths) {
      Path file = folder.resolve(path);
      makeFolders(parent(file));
      disk.move(staged.next(), file);
      made.push(file);
    }
  }

  private void makeFolders(Path wanted) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    for (Path at = wanted; !Files.isDirectory(at); at = parent(at)) {
      missing.push(at);
    }
    for (Path at : missing) {
      disk.makeFolders(at);
      made.push(at);
    }
  }

  /** The last one first, so that a folder is empty by then. */
  private void takeBack() throws IOException {
    for (Path path : made) {
      disk.delete(path);
    }
  }

  private static Path parent(Path path) throws IOException {
    Path parent = path.getParent();
    if (parent == null) {
      throw new IOException("there is no " + path);
    }
    return parent;
  }
}
