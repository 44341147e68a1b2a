package dev.moot.engine.write;

import dev.moot.engine.roots.Root;
import dev.moot.engine.roots.RootFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Changes source files of a site, all or none. New texts and copies of the old ones are staged in
 * the site's {@code .moot} folder, and a journal of which is which; then each file is replaced in
 * one move. When a move fails, those before it are taken back. What a process that was killed has
 * left to do, the next command does before it looks at the site.
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

  private final Path site;
  private final Path staging;
  private final Root root;
  private final Disk disk;
  private final SourceJournal journal;

  /**
   * @param site the site's folder, absolute
   */
  public SourceWriter(Path site) {
    this(site, Disk.REAL);
  }

  SourceWriter(Path site, Disk disk) {
    this.site = site;
    this.root = Root.ofSite(site);
    this.staging = site.resolve(SourceJournal.FOLDER);
    this.disk = disk;
    this.journal = new SourceJournal(root, staging, disk);
  }

  /**
   * Finishes what a process that was killed has left to do. A journal may also have come with
   * somebody's files, so nothing is done of one that names what no command changes.
   *
   * @throws RefusedException when another command is changing the site, when the journal is none of
   *     ours, or when a file of it was changed since
   * @throws IOException when the disk says no; the next command tries it again
   */
  public void finishEarlier() throws IOException, RefusedException {
    if (journal.isPending()) {
      try (SiteLock lock = SiteLock.ofSite(site)) {
        lock.take();
        finish();
      }
    }
  }

  /**
   * Gives each file its new text. A byte order mark and the permissions stay.
   *
   * @throws RefusedException when a file says something else by now; nothing is changed
   * @throws IOException when the disk says no; the files are then as they were
   */
  public void write(List<Change> changes) throws IOException, RefusedException {
    try (SiteLock lock = SiteLock.ofSite(site)) {
      lock.take();
      finish();
      change(changes);
    }
  }

  private void change(List<Change> changes) throws IOException, RefusedException {
    List<Path> targets = new ArrayList<>();
    if (root.file(SourceJournal.FOLDER).refusal().isPresent()) {
      throw new RefusedException(
          SourceJournal.FOLDER + " is a link that leads elsewhere", "remove it");
    }
    try {
      disk.makeFolders(staging);
      for (Change change : changes) {
        // A link stays a link: what it leads to is replaced.
        Path target = root.file(change.path()).real();
        stage(root.file(change.path()), target, change, targets.size());
        targets.add(target);
      }
      journal.write(changes.stream().map(Change::path).toList());
      move(changes, targets);
    } finally {
      discard(targets.size() + 1);
    }
  }

  /** Moves what the journal of a killed process names and is there still. */
  private void finish() throws IOException, RefusedException {
    if (!journal.isPending()) {
      return;
    }
    List<String> paths = journal.paths();
    for (int number = 0; number < paths.size(); number++) {
      Path text = staged("new", number);
      if (Files.isRegularFile(text, LinkOption.NOFOLLOW_LINKS)) {
        RootFile file = root.file(paths.get(number));
        if (!file.isFile() || !isAsBefore(file.real(), number)) {
          throw new RefusedException(
              paths.get(number) + " was changed after a command that changes it was cut off",
              "take what you want of `"
                  + SourceJournal.FOLDER
                  + "/new-"
                  + number
                  + "`, and remove that folder");
        }
        disk.move(text, file.real());
      }
    }
    discard(paths.size() + 1);
  }

  /** Whether {@code target} says what it said when the change was staged. */
  private boolean isAsBefore(Path target, int number) throws IOException {
    return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
        && Files.isRegularFile(staged("old", number), LinkOption.NOFOLLOW_LINKS)
        && Files.mismatch(target, staged("old", number)) == -1;
  }

  private void stage(RootFile file, Path target, Change change, int number)
      throws IOException, RefusedException {
    String now = file.text();
    String mark = now.startsWith(MARK) ? MARK : "";
    copy(target, "old", number);
    byte[] before = (mark + change.before()).getBytes(StandardCharsets.UTF_8);
    if (!Arrays.equals(Files.readAllBytes(staged("old", number)), before)) {
      throw changed(change.path());
    }
    copy(target, "new", number); // with its permissions
    disk.write(staged("new", number), (mark + change.after()).getBytes(StandardCharsets.UTF_8));
  }

  private void copy(Path target, String name, int number) throws IOException {
    Files.copy(
        target,
        staged(name, number),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.COPY_ATTRIBUTES);
  }

  private static RefusedException changed(String path) {
    return new RefusedException(
        path + " was changed by something else meanwhile", "run the command again");
  }

  private void move(List<Change> changes, List<Path> targets) throws IOException, RefusedException {
    int moved = 0;
    try {
      for (Path target : targets) {
        // An editor may have saved it since; what it saves between this and the move is lost.
        if (!isAsBefore(target, moved)) {
          throw changed(changes.get(moved).path());
        }
        disk.move(staged("new", moved), target);
        moved++;
      }
    } catch (IOException | RefusedException e) {
      journal.delete(); // it would be gone through again
      for (int number = 0; number < moved; number++) {
        disk.move(staged("old", number), targets.get(number));
      }
      throw e;
    }
  }

  private Path staged(String name, int number) {
    return staging.resolve(name + "-" + number);
  }

  /** The journal first: without it, what else is there means nothing. */
  private void discard(int count) throws IOException {
    journal.delete();
    for (int number = 0; number < count; number++) {
      disk.delete(staged("new", number));
      disk.delete(staged("old", number));
    }
    disk.delete(staging);
  }
}
