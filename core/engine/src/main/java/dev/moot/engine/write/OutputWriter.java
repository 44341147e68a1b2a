package dev.moot.engine.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Brings an output folder to the state of a site. Files whose bytes are right are not touched; the
 * others are staged in a folder beside it as they are made, and moved in one by one under a {@link
 * Journal} when all are there. A process killed at any moment leaves every file either old or new,
 * and the next build finishes the work first.
 */
public final class OutputWriter {

  private final Path site;
  private final String title;
  private final Path output;
  private final Path staging;
  private final Disk disk;
  private final UnaryOperator<FileClock> clock;

  /**
   * @param site the site's folder, absolute
   * @param title what the site is called, by which it is told from others
   * @param output where the site is written, absolute
   */
  public OutputWriter(Path site, String title, Path output) {
    this(site, title, output, Disk.REAL);
  }

  OutputWriter(Path site, String title, Path output, Disk disk) {
    this(site, title, output, disk, clock -> clock);
  }

  /**
   * @param clock the clock to go by in place of that of the file system
   */
  OutputWriter(Path site, String title, Path output, Disk disk, UnaryOperator<FileClock> clock) {
    this.disk = disk;
    this.clock = clock;
    this.site = site;
    this.title = Manifest.oneLine(title);
    this.output = output;
    this.staging = staging(output);
  }

  /** Where files wait for their turn, beside {@code output}. */
  public static Path staging(Path output) {
    return output.resolveSibling("." + output.getFileName() + ".moot-staging");
  }

  /**
   * Refuses folders that would put the writer's own files at risk.
   *
   * @throws RefusedException when the output may not be written there
   */
  public void check() throws RefusedException, IOException {
    OutputFolder.check(site, output, staging);
  }

  /**
   * Finishes what a build that was cut off while it moved files has left to do. Done before a build
   * looks at the site, so that one that then fails leaves the last good site whole.
   *
   * @param waiting called if another build is running, before its end is waited for
   */
  public void finishEarlierBuild(Runnable waiting) throws IOException, RefusedException {
    Journal journal = journal();
    if (journal.isPending()) {
      try (SiteLock lock = SiteLock.ofOutput(output)) {
        lock.await(waiting);
        finish(journal);
      }
    }
  }

  /**
   * Begins to write, which keeps other builds out until it is closed.
   *
   * @param known what the last build left there
   * @param pointless whether it is known that nothing will be moved into the output, so that files
   *     need not be staged; asked from any thread
   * @param waiting called if another build is running, before its end is waited for
   * @throws RefusedException when another site was written there
   */
  public OutputWriting begin(KnownOutput known, BooleanSupplier pointless, Runnable waiting)
      throws IOException, RefusedException {
    Journal journal = journal();
    SiteLock lock = SiteLock.ofOutput(output);
    try {
      lock.await(waiting);
      finish(journal);
      List<String> titles = Stream.concat(Stream.of(title), known.titles().stream()).toList();
      Manifest before = Manifest.read(output);
      OutputFolder.checkOwner(site, output, before.site(), titles);
      return new OutputWriting(
          new OutputTree(output),
          new Staging(staging, disk),
          journal,
          lock,
          clock.apply(lock),
          known.in(output),
          before,
          titles,
          pointless);
    } catch (IOException | RefusedException | RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }

  private Journal journal() {
    return new Journal(staging, output, disk);
  }

  private void finish(Journal journal) throws IOException {
    if (journal.isPending()) {
      disk.makeFolders(output);
      journal.run();
    }
    journal.discard();
  }
}
