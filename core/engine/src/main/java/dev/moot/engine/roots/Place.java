package dev.moot.engine.roots;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a name in a root leads.
 *
 * @param standing what there is
 * @param top the root's real path
 * @param below the real path of what there is, from {@code top}; absent when it may not be opened
 * @param stamp how it stood, if that was asked on the way
 */
record Place(Standing standing, Path top, Optional<Path> below, Optional<FileStamp> stamp) {

  Place(Standing standing, Path top, Optional<Path> below) {
    this(standing, top, below, Optional.empty());
  }

  static Place nowhere(Standing standing, Path top) {
    return new Place(standing, top, Optional.empty());
  }

  /** The real path. */
  Optional<Path> real() {
    return below.map(top::resolve);
  }
}
