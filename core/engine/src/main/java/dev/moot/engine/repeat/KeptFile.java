package dev.moot.engine.repeat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * A file of a site's {@code .moot/}, whole or not there. Where the folder is a link nothing is read
 * or written. Whether it can be believed is for whoever reads it.
 */
public final class KeptFile {

  private static final int PIECE = 1 << 16;

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
    write(List.of(ByteBuffer.wrap(bytes)));
  }

  /**
   * Puts {@code parts}, one after the other, in its place; where that cannot be, nothing is left.
   *
   * @param parts buffers with arrays
   */
  public void write(List<ByteBuffer> parts) {
    if (isElsewhere()) {
      return;
    }
    try {
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.createDirectories(file.resolveSibling("."));
      Files.deleteIfExists(fresh); // were it a link, what it leads to would be written
      try (OutputStream out =
          Files.newOutputStream(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        for (ByteBuffer part : parts) {
          write(part, out);
        }
      }
      try {
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      forget(); // the next build is an ordinary one
    }
  }

  /** In pieces, as Java copies each once more before it writes it. */
  private static void write(ByteBuffer part, OutputStream out) throws IOException {
    int from = part.arrayOffset() + part.position();
    for (int left = part.remaining(); left > 0; ) {
      int count = Math.min(PIECE, left);
      out.write(part.array(), from, count);
      from += count;
      left -= count;
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
