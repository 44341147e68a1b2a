package dev.moot.engine.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Everything that writing a site changes on the disk, so that a test can let any step fail. */
interface Disk {

  /** The disk itself. */
  Disk REAL =
      new Disk() {
        @Override
        public void write(Path file, byte[] bytes) throws IOException {
          Files.write(
              file,
              bytes,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
          Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void delete(Path path) throws IOException {
          Files.deleteIfExists(path);
        }

        @Override
        public void makeFolders(Path folder) throws IOException {
          Files.createDirectories(folder);
        }

        @Override
        public void force(Path path) throws IOException {
          boolean folder = Files.isDirectory(path);
          try (FileChannel channel =
              FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
          } catch (AccessDeniedException e) {
            if (!folder) {
              throw e;
            }
            // Windows opens no folder, and keeps what is in one by itself
          }
        }
      };

  /** Writes {@code file} anew, which must be no link. */
  void write(Path file, byte[] bytes) throws IOException;

  /** Moves in one step, over what is there. */
  void move(Path from, Path to) throws IOException;

  /** Deletes a file or an empty folder, if it is there. */
  void delete(Path path) throws IOException;

  /** Makes {@code folder} and those above it, where they are not there. */
  void makeFolders(Path folder) throws IOException;

  /** Has a file or the names in a folder be on the disk before what comes next, power or none. */
  void force(Path path) throws IOException;
}
