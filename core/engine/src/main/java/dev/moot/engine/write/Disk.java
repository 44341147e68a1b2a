package dev.moot.engine.write;

import java.io.IOException;
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
      };

  /** Writes {@code file} anew, which must be no link. */
  void write(Path file, byte[] bytes) throws IOException;

  /** Moves in one step, over what is there. */
  void move(Path from, Path to) throws IOException;

  /** Deletes a file or an empty folder, if it is there. */
  void delete(Path path) throws IOException;

  /** Makes {@code folder} and those above it, where they are not there. */
  void makeFolders(Path folder) throws IOException;
}
