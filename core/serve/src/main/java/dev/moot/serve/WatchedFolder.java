package dev.moot.serve;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A folder whose changes count. The system does not tell of changes behind a link, so what is
 * watched is the place where the folder really is.
 *
 * @param given as the writer named it
 * @param real where it is; the same unless a part of the path is a link
 */
record WatchedFolder(Path given, Path real) {

  static WatchedFolder of(Path given) {
    try {
      return new WatchedFolder(given, given.toRealPath());
    } catch (IOException e) {
      return new WatchedFolder(given, given); // it is not there, which reading it will say
    }
  }

  /**
   * What a file is called from the folder's own name.
   *
   * @param found below {@code real}
   */
  Path named(Path found) {
    return given.resolve(real.relativize(found)).normalize();
  }
}
