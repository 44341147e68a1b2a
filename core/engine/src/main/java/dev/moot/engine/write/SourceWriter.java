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
  private static final String JOURNAL = "journal";
  private static final String END = "end";

  private final Path site;
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
    this.site = site;
    this.root = Root.ofSite(site);
    this.staging = site.resolve(".moot/rename");
    this.disk = disk;
  }

  /**
   * Finishes what a process that was killed has left to do.
   *
   * @throws RefusedException when another command is changing the site
   * @throws IOException when the disk says no; the next command tries it again
   */
  public void finishEarlier() throws IOException, RefusedException {
    if (Files.isRegularFile(staging.resolve(JOURNAL), LinkOption.NOFOLLOW_LINKS)) {
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
    try {
      disk.makeFolders(staging);
      for (Change change : changes) {
        // A link stays a link: what it leads to is replaced.
        Path target = root.file(change.path()).real();
        stage(root.file(change.path()), target, change, targets.size());
        targets.add(target);
      }
      writeJournal(changes);
      move(targets);
    } finally {
      discard(targets.size() + 1);
    }
  }

  /** Like that of the output: whole or not there, and on the disk before the first move. */
  private void writeJournal(List<Change> changes) throws IOException {
    List<String> lines = new ArrayList<>(changes.stream().map(Change::path).toList());
    lines.add(END);
    Path draft = staging.resolve(JOURNAL + ".draft");
    disk.write(draft, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    disk.force(draft);
    disk.move(draft, staging.resolve(JOURNAL));
    disk.force(staging);
  }

  /** Moves what the journal of a killed process names and is there still. */
  private void finish() throws IOException {
    Path journal = staging.resolve(JOURNAL);
    if (!Files.isRegularFile(journal, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<String> lines = Files.readAllLines(journal, StandardCharsets.UTF_8);
    for (int number = 0; number < lines.size() - 1; number++) {
      Path text = staged("new", number);
      if (Files.isRegularFile(text, LinkOption.NOFOLLOW_LINKS)) {
        disk.move(text, root.file(lines.get(number)).real());
      }
    }
    discard(lines.size());
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
      disk.delete(staging.resolve(JOURNAL)); // it would be gone through again
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
    disk.delete(staging.resolve(JOURNAL));
    disk.delete(staging.resolve(JOURNAL + ".draft"));
    for (int number = 0; number < count; number++) {
      disk.delete(staged("new", number));
      disk.delete(staged("old", number));
    }
    disk.delete(staging);
  }
}
