package dev.moot.engine.read;

import dev.moot.engine.roots.FileStamp;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.roots.Tree;
import dev.moot.engine.work.Memory;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a file system says of a file without reading it. A file with the same stamp is the same,
 * unless it changed twice within one tick of the file system's clock.
 *
 * @param modified when its bytes were last written, in nanoseconds since 1970; programs can say
 *     what they like
 * @param size its size in bytes
 * @param key which file it is, where the file system says so; of one that is not saved yet, what it
 *     says
 * @param changed when the file was last changed in any way, in nanoseconds since 1970, which no
 *     program can put back; absent where the file system does not say
 */
public record Stamp(long modified, long size, Optional<String> key, Optional<Long> changed)
    implements Memory.Momentary {

  /** The stamp of a file that is not there. */
  static final Stamp NONE = new Stamp(0, -1, Optional.empty(), Optional.empty());

  /** The stamp of {@code file}; one that no file has when there is none that may be read. */
  public static Stamp of(RootFile file) {
    Optional<String> unsaved = file.unsaved();
    if (unsaved.isPresent()) {
      int size = unsaved.get().getBytes(StandardCharsets.UTF_8).length;
      return new Stamp(0, size, unsaved, Optional.empty());
    }
    Optional<FileStamp> unix = file.stamp();
    if (unix.isPresent()) {
      return of(unix.get());
    }
    return file.attributes()
        .map(
            found ->
                new Stamp(
                    found.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                    found.size(),
                    Optional.ofNullable(found.fileKey()).map(Object::toString),
                    Optional.empty()))
        .orElse(NONE);
  }

  /** The stamp of {@code file} as {@code tree}, in which it was found, has it. */
  static Stamp of(RootFile file, Tree tree) {
    Optional<FileStamp> found = file.unsaved().isPresent() ? Optional.empty() : tree.stamp(file);
    return found.map(Stamp::of).orElseGet(() -> of(file));
  }

  private static Stamp of(FileStamp found) {
    return new Stamp(
        found.modified(),
        found.size(),
        Optional.of(found.device() + ":" + found.inode()),
        Optional.of(found.changed()));
  }

  @Override
  public boolean isBefore(long moment) {
    return changed.filter(c -> TimeUnit.NANOSECONDS.toMillis(c) < moment).isPresent();
  }
}
