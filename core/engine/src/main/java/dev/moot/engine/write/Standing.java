package dev.moot.engine.write;

import dev.moot.engine.roots.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands at a path of the output.
 *
 * @param kind what it is
 * @param size of a file
 * @param stamp of a file, where the file system has stamps
 */
record Standing(Kind kind, long size, Optional<FileStamp> stamp) {

  /** Kinds of what may stand at a path. */
  enum Kind {
    NOTHING,
    FILE,
    FOLDER,
    /** A link, or something else that is no file. */
    OTHER
  }

  static final Standing NOTHING = new Standing(Kind.NOTHING, 0, Optional.empty());

  private static final int TYPE = 0170000;
  private static final int IS_FOLDER = 0040000;
  private static final int IS_FILE = 0100000;

  /** Looks once, and follows no link at the end of {@code path}. */
  static Standing at(Path path) throws IOException {
    try {
      return path.getFileSystem().supportedFileAttributeViews().contains("unix")
          ? of(Files.readAttributes(path, FileStamp.ATTRIBUTES, LinkOption.NOFOLLOW_LINKS))
          : of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (NoSuchFileException e) {
      return NOTHING;
    }
  }

  private static Standing of(Map<String, Object> attributes) {
    int type = (Integer) Objects.requireNonNull(attributes.get("mode")) & TYPE;
    FileStamp stamp = FileStamp.of(attributes);
    return switch (type) {
      case IS_FILE -> new Standing(Kind.FILE, stamp.size(), Optional.of(stamp));
      case IS_FOLDER -> new Standing(Kind.FOLDER, 0, Optional.empty());
      default -> new Standing(Kind.OTHER, 0, Optional.empty());
    };
  }

  private static Standing of(BasicFileAttributes attributes) {
    Kind kind =
        attributes.isRegularFile()
            ? Kind.FILE
            : attributes.isDirectory() ? Kind.FOLDER : Kind.OTHER;
    return new Standing(kind, attributes.size(), Optional.empty());
  }

  boolean isFile() {
    return kind == Kind.FILE;
  }

  /** Whether it is something that a file moved there would replace. */
  boolean isTaken() {
    return kind == Kind.FILE || kind == Kind.OTHER;
  }
}
