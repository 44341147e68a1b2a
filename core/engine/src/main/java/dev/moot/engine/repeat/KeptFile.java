package dev.moot.engine.repeat;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file of a site's {@code .moot/}, whole or not there. Where the folder is a link nothing is read
 * or written. Whether it can be believed is for whoever reads it.
 */
public final class KeptFile {

  private final Path file;

  public KeptFile(Path file) {
    this.file = file;
  }

  /**
   * What it holds; empty when it is not there or cannot be read.
   *
   * @param largest the size in bytes above which it is as none
   */
  public Optional<byte[]> read(long largest) {
    try {
      return isElsewhere()
              || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              || Files.size(file) > largest
          ? Optional.empty()
          : Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      return Optional.empty(); // it is made anew
    }
  }

  /** Puts {@code bytes} in its place; where that cannot be, nothing is left. */
  public void write(byte[] bytes) {
    if (isElsewhere()) {
      return;
    }
    try {
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.createDirectories(file.resolveSibling("."));
      Files.deleteIfExists(fresh); // were it a link, what it leads to would be written
      Files.write(fresh, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      try {
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      forget(); // the next build is an ordinary one
    }
  }

  /** Keeps nothing. */
  public void forget() {
    try {
      if (!isElsewhere()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // What stands there does not hold any more, and is found not to.
    }
  }

  private boolean isElsewhere() {
    Path folder = file.getParent();
    return folder == null || Files.isSymbolicLink(folder);
  }
}
