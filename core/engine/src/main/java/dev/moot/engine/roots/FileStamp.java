package dev.moot.engine.roots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a POSIX file system says of a file without reading it. While it is the same, so is the file:
 * the time of the last change of the inode is the file system's own, and no program can put it
 * back. It says nothing of a change within one tick of the file system's clock ({@link
 * #isOlderThan(FileStamp)}).
 *
 * @param device the file system it is on
 * @param size its size in bytes
 * @param inode which file it is
 * @param modified when its bytes were last written, in nanoseconds since 1970
 * @param changed when it last changed in any way, its name too, in nanoseconds since 1970
 */
public record FileStamp(long device, long size, long inode, long modified, long changed) {

  /** What {@link #of} has to be given, for {@link Files#readAttributes}. */
  public static final String ATTRIBUTES = "unix:mode,dev,size,ino,lastModifiedTime,ctime";

  /** Longer than any tick, where times are finer than seconds. */
  private static final long TICK = TimeUnit.MILLISECONDS.toNanos(100);

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  /**
   * The stamp of what is at {@code path}, of a link itself if it is one; empty where the file
   * system has none.
   *
   * @throws IOException when there is nothing, or nothing that may be looked at
   */
  static Optional<FileStamp> at(Path path) throws IOException {
    return path.getFileSystem().supportedFileAttributeViews().contains("unix")
        ? Optional.of(of(Files.readAttributes(path, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS)))
        : Optional.empty();
  }

  /** The stamp that {@link #ATTRIBUTES} make. */
  public static FileStamp of(Map<String, Object> attributes) {
    return new FileStamp(
        (Long) Objects.requireNonNull(attributes.get("dev")),
        (Long) Objects.requireNonNull(attributes.get("size")),
        (Long) Objects.requireNonNull(attributes.get("ino")),
        nanos(attributes.get("lastModifiedTime")),
        nanos(attributes.get("ctime")));
  }

  private static long nanos(@Nullable Object time) {
    return ((FileTime) Objects.requireNonNull(time)).to(TimeUnit.NANOSECONDS);
  }

  /**
   * Whether this file was let be for so long before {@code other} changed that a change since would
   * show. Not where both have times in whole seconds: then the clock may tick no finer. Nor where
   * they are on two file systems, whose clocks may differ.
   */
  public boolean isOlderThan(FileStamp other) {
    return device == other.device
        && changed < other.changed - TICK
        && (changed % SECOND != 0 || other.changed % SECOND != 0);
  }

  // What a record brings by itself is put together in every run, and a stamp is compared in each.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FileStamp o
        && device == o.device
        && size == o.size
        && inode == o.inode
        && modified == o.modified
        && changed == o.changed;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(inode * 31 + changed);
  }
}
