package dev.moot.engine.repeat;

import dev.moot.engine.digest.SipHash;
import dev.moot.engine.roots.FileStamp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * One digest of many files, as good as one of their bytes. A file goes in with its size, its
 * identity, and the times of its last change: of its bytes, which a program can put back, and of
 * its inode, which none can. One that changed later than {@code trusted} goes in with its bytes
 * too, since it may change once more within one tick of the file system's clock.
 *
 * <p>Works on POSIX file systems alone; elsewhere every method throws {@link
 * UnsupportedOperationException}.
 */
final class TreeDigest {

  /** More is no folder of a site. */
  private static final int MOST_FILES = 500_000;

  /** Larger files are not read again and again. */
  private static final long LARGEST = 64L << 20;

  private static final int TYPE = 0170000;
  private static final int FOLDER = 0040000;
  private static final int REGULAR = 0100000;
  private static final int LINK = 0120000;

  private final SipHash digest;
  private final FileTime trusted;
  private final boolean read;
  private int files;
  private boolean fine;

  /**
   * @param key of {@link SipHash}
   * @param trusted a file that changed later is read
   * @param read whether files are ever read
   */
  TreeDigest(byte[] key, FileTime trusted, boolean read) {
    this.digest = new SipHash(key);
    this.trusted = trusted;
    this.read = read;
  }

  /**
   * Takes in {@code path} with all below it; also that nothing is there.
   *
   * @param root a link that leads out of this folder goes in as where it leads, since no build
   *     follows it
   * @throws IOException when something cannot be read, or is too much
   */
  void tree(Path path, Path root) throws IOException {
    Path top;
    try {
      top = root.toRealPath();
    } catch (NoSuchFileException | NotDirectoryException e) {
      add("-");
      return;
    }
    within(path, top);
  }

  private void within(Path path, Path top) throws IOException {
    Map<String, Object> state;
    try {
      state = Files.readAttributes(path, FileStamp.ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
      if (((Integer) Objects.requireNonNull(state.get("mode")) & TYPE) == LINK) {
        if (leadsOut(path, top)) {
          add("l");
          add(Files.readSymbolicLink(path).toString());
          return;
        }
        state = Files.readAttributes(path, FileStamp.ATTRIBUTES);
      }
    } catch (NoSuchFileException | NotDirectoryException e) {
      add("-");
      return;
    }
    int mode = (Integer) state.get("mode") & TYPE;
    if (mode == FOLDER) {
      folder(path, top);
    } else {
      file(path, mode, state);
    }
  }

  private void folder(Path path, Path top) throws IOException {
    List<String> names = names(path);
    add("d");
    for (String name : names) {
      add(name);
      within(path.resolve(name), top);
    }
    add("/");
  }

  private static boolean leadsOut(Path link, Path top) {
    try {
      return !link.toRealPath().startsWith(top);
    } catch (IOException e) {
      return true; // to nothing, or to itself
    }
  }

  /**
   * Takes in what {@code folder} holds by name, without what is in it.
   *
   * @param leftOut names that do not count
   */
  void names(Path folder, List<String> leftOut) throws IOException {
    for (String name : names(folder)) {
      if (!leftOut.contains(name)) {
        add(name);
        add(Files.isDirectory(folder.resolve(name)) ? "d" : "f");
      }
    }
    add("/");
  }

  private static List<String> names(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> list = Files.newDirectoryStream(folder)) {
      for (Path entry : list) {
        names.add(String.valueOf(entry.getFileName()));
      }
    } catch (java.nio.file.DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(names);
    return names;
  }

  private void file(Path path, int mode, Map<String, Object> state) throws IOException {
    if (++files > MOST_FILES) {
      throw new IOException("too many files");
    }
    FileStamp stamp = FileStamp.of(state);
    fine |= stamp.changed() % 1_000_000_000 != 0;
    digest.add((long) mode).add(stamp.size()).add(stamp.inode());
    digest.add(stamp.modified()).add(stamp.changed());
    if (read && stamp.changed() >= trusted.to(TimeUnit.NANOSECONDS)) {
      if (mode != REGULAR || stamp.size() > LARGEST) {
        throw new IOException("not to be read");
      }
      byte[] bytes = Files.readAllBytes(path);
      digest.add((long) bytes.length).add(bytes);
    }
  }

  /** Takes in a text. */
  void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.add((long) bytes.length).add(bytes);
  }

  /**
   * The digest of all that was taken in.
   *
   * @throws IOException when the file system's clock is too coarse to tell one state from the next
   */
  String value() throws IOException {
    if (files > 0 && !fine) {
      throw new IOException("times in whole seconds");
    }
    return digest.digest().hex();
  }
}
