package dev.moot.engine.read;

import dev.moot.engine.roots.RootFile;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * What a file system says of a file without reading it. A file with the same stamp is most likely
 * the same; one that was just written may be another.
 *
 * @param modified when it was last written
 * @param size its size in bytes
 * @param key which file it is, where the file system says so
 */
public record Stamp(FileTime modified, long size, Optional<Object> key) {

  /** The stamp of a file that is not there. */
  static final Stamp NONE = new Stamp(FileTime.fromMillis(0), -1, Optional.empty());

  /** The stamp of {@code file}; one that no file has when there is none that may be read. */
  public static Stamp of(RootFile file) {
    return file.attributes()
        .map(
            found ->
                new Stamp(
                    found.lastModifiedTime(), found.size(), Optional.ofNullable(found.fileKey())))
        .orElse(NONE);
  }
}
