package dev.moot.engine.write;

import dev.moot.engine.roots.Root;
import dev.moot.engine.roots.RootFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes source files of a site. New texts and copies of the old ones are staged in the site's
 * {@code .moot} folder; then each file is replaced in one move. When a move fails, those before it
 * are taken back. There is no journal: a process that is killed between two moves leaves the files
 * after them as they were.
 */
public final class SourceWriter {

  /**
   * A file that changes.
   *
   * @param path where it is, below the site's folder
   * @param before what it said when the change was worked out, a byte order mark left out
   * @param after what it is to say
   */
  public record Change(String path, String before, String after) {}

  private static final String MARK = "\uFEFF";

  private final Path staging;
  private final Root root;
  private final Disk disk;

  /**
   * @param site the site's folder, absolute
   */
  public SourceWriter(Path site) {
    this(site, Disk.REAL);
  }

  SourceWriter(Path site, Disk disk) {
    this.root = Root.ofSite(site);
    this.staging = site.resolve(".moot/rename");
    this.disk = disk;
  }

  /**
   * Gives each file its new text. A byte order mark and the permissions stay.
   *
   * @throws RefusedException when a file says something else by now; nothing is changed
   * @throws IOException when the disk says no; the files are then as they were
   */
  public void write(List<Change> changes) throws IOException, RefusedException {
    List<Path> targets = new ArrayList<>();
    try {
      disk.makeFolders(staging);
      for (Change change : changes) {
        // A link stays a link: what it leads to is replaced.
        Path target = root.file(change.path()).real();
        stage(root.file(change.path()), target, change, targets.size());
        targets.add(target);
      }
      move(targets);
    } finally {
      discard(targets.size() + 1);
    }
  }

  private void stage(RootFile file, Path target, Change change, int number)
      throws IOException, RefusedException {
    String now = file.text();
    String mark = now.startsWith(MARK) ? MARK : "";
    if (!now.equals(mark + change.before())) {
      throw new RefusedException(
          change.path() + " was changed by something else meanwhile", "run the command again");
    }
    for (String name : new String[] {"old", "new"}) {
      Files.copy(
          target,
          staged(name, number),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.COPY_ATTRIBUTES);
    }
    disk.write(staged("new", number), (mark + change.after()).getBytes(StandardCharsets.UTF_8));
  }

  private void move(List<Path> targets) throws IOException {
    int moved = 0;
    try {
      for (Path target : targets) {
        disk.move(staged("new", moved), target);
        moved++;
      }
    } catch (IOException e) {
      for (int number = 0; number < moved; number++) {
        disk.move(staged("old", number), targets.get(number));
      }
      throw e;
    }
  }

  private Path staged(String name, int number) {
    return staging.resolve(name + "-" + number);
  }

  private void discard(int count) throws IOException {
    for (int number = 0; number < count; number++) {
      disk.delete(staged("new", number));
      disk.delete(staged("old", number));
    }
    disk.delete(staging);
  }
}
