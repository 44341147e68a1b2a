package dev.moot.engine.roots;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Opens what lies at a real path. A link that has been put in the way since that path was found is
 * not followed: where the system can, each folder is opened from the one above it; elsewhere the
 * path has to be real still once the file is open.
 */
final class Door {

  private static final Set<java.nio.file.OpenOption> READ =
      Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

  /** Does something in the folder that was reached. */
  private interface Work<T> {
    T in(DirectoryStream<Path> folder) throws IOException;
  }

  private Door() {}

  /** Opens a file. */
  static SeekableByteChannel open(Path top, Path below) throws IOException {
    Path name = below.getFileName();
    Path parent = below.getParent();
    return within(
        top,
        parent == null ? top.getFileSystem().getPath("") : parent,
        folder -> {
          if (folder instanceof SecureDirectoryStream<Path> secure) {
            return secure.newByteChannel(name, READ);
          }
          return stillReal(top.resolve(below), Files.newByteChannel(top.resolve(below), READ));
        });
  }

  /** The names in a folder, sorted. */
  static List<Path> names(Path top, Path below) throws IOException {
    return within(
        top,
        below,
        folder -> {
          List<Path> names = new ArrayList<>();
          for (Path entry : folder) {
            names.add(entry.getFileName());
          }
          names.sort(Comparator.comparing(Path::toString));
          return names;
        });
  }

  private static <T> T within(Path top, Path below, Work<T> work) throws IOException {
    DirectoryStream<Path> folder = Files.newDirectoryStream(top);
    try {
      if (!below.toString().isEmpty()) {
        if (folder instanceof SecureDirectoryStream<Path>) {
          for (Path part : below) {
            SecureDirectoryStream<Path> above = (SecureDirectoryStream<Path>) folder;
            folder = above.newDirectoryStream(part, LinkOption.NOFOLLOW_LINKS);
            above.close();
          }
        } else {
          folder.close();
          Path real = top.resolve(below);
          folder = stillReal(real, Files.newDirectoryStream(real));
        }
      }
      return work.in(folder);
    } finally {
      folder.close();
    }
  }

  private static <C extends AutoCloseable> C stillReal(Path path, C opened) throws IOException {
    if (path.toRealPath().equals(path)) {
      return opened;
    }
    try {
      opened.close();
    } catch (Exception e) {
      throw new IOException(e);
    }
    throw new FileSystemException(path.toString(), null, "became a link");
  }
}
