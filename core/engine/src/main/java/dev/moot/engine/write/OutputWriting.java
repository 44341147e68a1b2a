package dev.moot.engine.write;

import dev.moot.engine.digest.Digest;
import dev.moot.engine.digest.SipHash;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.render.output.OutputSink;
import dev.moot.engine.roots.FileStamp;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One writing of a site. Files are compared with the output and staged as they come in, from any
 * thread; {@link #finish} then moves them in and deletes what is gone. Whoever closes it without
 * that leaves the output as it was.
 */
public final class OutputWriting implements OutputSink, AutoCloseable {

  /** What went wrong with a file, by whose path the one that is reported is chosen. */
  private record Failure(String path, IOException cause) {}

  private final OutputTree output;
  private final Staging staging;
  private final Journal journal;
  private final SiteLock lock;
  private final FileClock clock;
  private final BooleanSupplier pointless;
  private final KnownOutput known;
  private final List<String> titles;
  private final Manifest before;
  private final Optional<FileStamp> began;
  private final Map<String, KnownFile> files = new ConcurrentHashMap<>();
  private final Set<String> changed = new ConcurrentSkipListSet<>();
  private final Set<String> foreign = new ConcurrentSkipListSet<>();
  private final Set<String> unreadable = new ConcurrentSkipListSet<>();
  private final AtomicReference<Failure> failure = new AtomicReference<>();

  /** Held for reading by who adds, for writing by who ends it; a late page finds it ended. */
  private final ReadWriteLock ending = new ReentrantReadWriteLock();

  private boolean ended;
  private Optional<FileStamp> allStaged = Optional.empty();

  OutputWriting(
      OutputTree output,
      Staging staging,
      Journal journal,
      SiteLock lock,
      FileClock clock,
      KnownOutput known,
      Manifest before,
      List<String> titles,
      BooleanSupplier pointless) {
    this.output = output;
    this.staging = staging;
    this.journal = journal;
    this.lock = lock;
    this.clock = clock;
    this.pointless = pointless;
    this.known = known;
    this.before = before;
    this.titles = titles;
    this.began = clock.moment();
  }

  @Override
  public void add(OutputFile file) {
    ending.readLock().lock();
    try {
      if (!ended && !pointless.getAsBoolean()) {
        take(file);
      }
    } catch (IOException e) {
      failure.accumulateAndGet(
          new Failure(file.path(), e),
          (a, b) -> a == null || a.path().compareTo(b.path()) > 0 ? b : a);
    } finally {
      ending.readLock().unlock();
    }
  }

  private void take(OutputFile file) throws IOException {
    String path = file.path();
    Standing standing = output.at(path);
    @Nullable KnownFile last = known.file(path);
    @Nullable KnownFile still = last != null && last.isStill(standing) ? last : null;
    Optional<FileStamp> source;
    byte[] bytes;
    try {
      source = source(file);
      if (still != null && still.isCopyOf(source)) {
        stays(path, still);
        return;
      }
      bytes = file.bytes().isPresent() ? file.bytes().get() : file.copyOf().orElseThrow().bytes();
    } catch (IOException e) {
      unreadable.add(file.shownAs()); // which is the site's matter, not the disk's
      return;
    }
    Digest digest = file.digest().orElseGet(() -> SipHash.of(bytes));
    if (still != null ? still.digest().equals(digest) : isSame(path, standing, bytes)) {
      stays(
          path,
          new KnownFile(digest, still != null ? still.stamp() : proven(standing.stamp()), source));
      return;
    }
    if (isForeign(path, standing)) {
      foreign.add(path);
    }
    files.put(path, new KnownFile(digest, Optional.empty(), source));
    changed.add(path);
    if (foreign.isEmpty() && failure.get() == null) {
      staging.write(path, bytes);
    }
  }

  private boolean isForeign(String path, Standing standing) {
    return standing.isTaken() && !before.hashes().containsKey(path);
  }

  private boolean isSame(String path, Standing standing, byte[] bytes) throws IOException {
    return standing.isFile()
        && standing.size() == bytes.length
        && Arrays.equals(output.bytes(path), bytes);
  }

  private void stays(String path, KnownFile file) {
    files.put(path, file);
    changed.remove(path);
  }

  /** How the file that is copied stands, if that says all of it. */
  private Optional<FileStamp> source(OutputFile file) throws IOException {
    return file.copyOf().isEmpty()
        ? Optional.empty()
        : proven(Standing.at(file.copyOf().get().real()).stamp());
  }

  /** The stamp, if the file was let be for so long before that nothing can have escaped it. */
  private Optional<FileStamp> proven(Optional<FileStamp> stamp) {
    return stamp.filter(s -> began.isPresent() && s.isOlderThan(began.get()));
  }

  @Override
  public boolean keep(String path, Digest expected) {
    ending.readLock().lock();
    try {
      if (ended || !before.hashes().containsKey(path)) {
        return false;
      }
      Standing standing = output.at(path);
      @Nullable KnownFile last = known.file(path);
      if (last != null && last.isStill(standing)) {
        if (last.digest().equals(expected)) {
          stays(path, last);
          return true;
        }
      } else if (standing.isFile() && SipHash.of(output.bytes(path)).equals(expected)) {
        stays(path, new KnownFile(expected, proven(standing.stamp()), Optional.empty()));
        return true;
      }
      return false;
    } catch (IOException e) {
      return false; // what cannot be read is made anew
    } finally {
      ending.readLock().unlock();
    }
  }

  @Override
  public Optional<OutputFile> kept(String path) {
    try {
      return Optional.of(OutputFile.of(path, output.bytes(path)));
    } catch (IOException e) {
      return Optional.empty(); // gone since
    }
  }

  /** The files that were to be copied and may not be read, as messages call them. */
  public List<String> unreadable() {
    return List.copyOf(unreadable);
  }

  /** How many files are to be moved, so far. */
  public int changed() {
    return changed.size();
  }

  /**
   * Moves what was added into the output, and deletes what neither was added nor kept.
   *
   * @throws RefusedException when a file in the way is not Moot's; nothing is moved
   * @throws IOException when the disk says no; the output is then as it was, or the next build
   *     mends it
   */
  public WriteReport finish() throws IOException, RefusedException {
    end();
    Failure failed = failure.get();
    if (failed != null) {
      throw failed.cause();
    }
    if (!unreadable.isEmpty()) {
      throw new NoSuchFileException(unreadable().get(0), null, "the file cannot be read");
    }
    Set<String> deletions = output.deletions(before, known, files.keySet());
    Set<String> cleared = new TreeSet<>();
    for (String path : changed) {
      cleared.addAll(output.inTheWay(path, deletions));
      if (foreign.contains(path) || isForeign(path, output.at(path))) {
        throw output.foreign(path);
      }
    }
    List<String> moves = new ArrayList<>(changed);
    moves.sort(Comparator.comparingInt(OutputWriting::order));
    if (stageManifest()) {
      moves.add(Manifest.FILE);
    }
    if (!moves.isEmpty() || !deletions.isEmpty()) {
      if (!output.isAbsent() || !becomesOutput()) {
        staging.make();
        List<String> others = deletions.stream().filter(d -> !cleared.contains(d)).toList();
        journal.write(cleared, moves, others);
        allStaged = journal.stamp();
        journal.run();
      }
      journal.discard();
    }
    return new WriteReport(changed.size(), files.size() - changed.size(), deletions.size());
  }

  /** Whether the list of files is, or says, another than that which is there. */
  private boolean stageManifest() throws IOException {
    Map<String, String> hashes = new HashMap<>();
    files.forEach((path, made) -> hashes.put(path, made.digest().hex()));
    Manifest now = new Manifest(titles.get(0), hashes);
    if (now.isSame(before)) {
      return false;
    }
    staging.write(Manifest.FILE, now.bytes());
    return true;
  }

  /** Puts all that is staged where there is no output, in one move; false where that fails. */
  private boolean becomesOutput() throws IOException, RefusedException {
    allStaged = staging.stamp(Manifest.FILE);
    try {
      staging.moveTo(output.folder());
      return true;
    } catch (IOException e) {
      OutputFolder.checkEmpty(output.folder()); // somebody may have made it since
      return false;
    }
  }

  /** What is known of the output when it is finished, for the next build. */
  public KnownOutput left() {
    Optional<FileStamp> now = clock.moment();
    Map<String, KnownFile> left = new HashMap<>(files);
    for (Map.Entry<String, KnownFile> file : files.entrySet()) {
      if (changed.contains(file.getKey())) {
        Optional<FileStamp> stamp = output.stampAfterMoves(file.getKey());
        left.put(file.getKey(), file.getValue().with(stamp.filter(s -> isOurs(s, now))));
      }
    }
    return new KnownOutput(output.folder().toString(), titles, left);
  }

  /** Whether a file that was moved in holds what was staged, and would show any change from now. */
  private boolean isOurs(FileStamp stamp, Optional<FileStamp> now) {
    return now.isPresent()
        && stamp.isOlderThan(now.get())
        && allStaged.isPresent()
        && stamp.modified() < allStaged.get().modified();
  }

  /** What a page needs comes before the page, and what lists pages after them. */
  private static int order(String path) {
    if (path.endsWith(".html")) {
      return path.indexOf('/') < 0 ? 2 : 1;
    }
    return path.endsWith(".xml") || path.endsWith(".json") ? 3 : 0;
  }

  private void end() {
    ending.writeLock().lock();
    ended = true;
    ending.writeLock().unlock();
  }

  /** Throws away what was staged and lets other builds in. */
  @Override
  public void close() throws IOException {
    end();
    try (lock) {
      if (!journal.isPending()) {
        journal.discard(); // a journal that could not be run is for the next build
      }
    }
  }
}
