package dev.moot.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Changes that belong together: an editor saves a file in several steps, and a change of branch
 * writes hundreds. A batch ends when nothing has come for a moment.
 */
final class ChangeBatch {

  private static final long QUIET_MILLIS = 8;

  /** Between the steps of a save by rename, and of one that empties the file first. */
  private static final long UNFINISHED_MILLIS = 60;

  /** However long files are written, the site is brought up to date now and then. */
  private static final int MOST = 5000;

  private ChangeBatch() {}

  /**
   * The files of a batch that began with {@code first}.
   *
   * @param queue where the others come from
   */
  static Set<Path> from(Path first, BlockingQueue<Path> queue) throws InterruptedException {
    Set<Path> files = new HashSet<>(Set.of(first));
    boolean waited = false;
    for (int i = 0; i < MOST; i++) {
      Path next = queue.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
      if (next == null && !waited && files.stream().anyMatch(ChangeBatch::looksUnfinished)) {
        waited = true;
        next = queue.poll(UNFINISHED_MILLIS, TimeUnit.MILLISECONDS);
      }
      if (next == null) {
        return files;
      }
      files.add(next);
    }
    return files;
  }

  private static boolean looksUnfinished(Path file) {
    return !Files.isDirectory(file) && file.toFile().length() == 0;
  }
}
