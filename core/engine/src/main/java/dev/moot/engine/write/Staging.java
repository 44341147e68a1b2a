package dev.moot.engine.write;

import dev.moot.engine.roots.FileStamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The folder in which files wait to be moved into the output. Any number of threads may write. */
final class Staging {

  private final Path folder;
  private final Disk disk;
  private final Set<Path> made = ConcurrentHashMap.newKeySet();

  Staging(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /** Writes the file that is to be at {@code path} of the output. */
  void write(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(Journal.FILES).resolve(path);
    makeFolder(file.getParent());
    disk.write(file, bytes);
  }

  /** The stamp of the file that is to be at {@code path}, where the file system has stamps. */
  Optional<FileStamp> stamp(String path) throws IOException {
    return Standing.at(folder.resolve(Journal.FILES).resolve(path)).stamp();
  }

  /** Moves all files at once, so that they make up {@code output}, which is not there. */
  void moveTo(Path output) throws IOException {
    disk.move(folder.resolve(Journal.FILES), output);
  }

  /** Makes the folder itself. */
  void make() throws IOException {
    makeFolder(folder);
  }

  /** From the top down, because that asks the file system least. */
  private void makeFolder(@Nullable Path wanted) throws IOException {
    if (wanted == null || made.contains(wanted)) {
      return;
    }
    if (!wanted.equals(folder)) {
      makeFolder(wanted.getParent());
    }
    disk.makeFolders(wanted);
    made.add(wanted); // only now, lest another thread writes into what is not there yet
  }
}
