package dev.moot.engine.write;

import dev.moot.engine.digest.Digest;
import dev.moot.engine.digest.SipHash;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.render.output.OutputSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
  private final BooleanSupplier pointless;
  private final Manifest before;
  private final Map<String, String> hashes = new ConcurrentHashMap<>();
  private final Set<String> changed = new ConcurrentSkipListSet<>();
  private final Set<String> foreign = new ConcurrentSkipListSet<>();
  private final AtomicReference<Failure> failure = new AtomicReference<>();

  /** Held for reading by who adds, for writing by who ends it; a late page finds it ended. */
  private final ReadWriteLock ending = new ReentrantReadWriteLock();

  private boolean ended;

  OutputWriting(
      OutputTree output, Staging staging, Journal journal, SiteLock lock, BooleanSupplier pointless)
      throws IOException {
    this.output = output;
    this.staging = staging;
    this.journal = journal;
    this.lock = lock;
    this.pointless = pointless;
    this.before = Manifest.read(output.folder());
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
    byte[] bytes =
        file.bytes().isPresent() ? file.bytes().get() : file.copyOf().orElseThrow().bytes();
    hashes.put(path, Manifest.hash(bytes));
    if (!output.isFree(path)) {
      if (output.holds(path, bytes)) {
        changed.remove(path);
        return;
      }
      if (output.isTaken(path) && !before.hashes().containsKey(path)) {
        foreign.add(path);
      }
    }
    changed.add(path);
    if (foreign.isEmpty() && failure.get() == null) {
      staging.write(path, bytes);
    }
  }

  @Override
  public boolean keep(String path, Digest expected) {
    ending.readLock().lock();
    try {
      String hash = before.hashes().get(path);
      boolean kept =
          !ended
              && hash != null
              && output.holds(path, hash)
              && SipHash.of(output.bytes(path)).equals(expected);
      if (kept) {
        hashes.put(path, hash);
        changed.remove(path);
      }
      return kept;
    } catch (IOException e) {
      return false; // what cannot be read is made anew
    } finally {
      ending.readLock().unlock();
    }
  }

  @Override
  public Optional<OutputFile> kept(String path) {
    try {
      return Optional.of(new OutputFile(path, Optional.of(output.bytes(path)), Optional.empty()));
    } catch (IOException e) {
      return Optional.empty(); // gone since
    }
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
    Set<String> deletions = output.deletions(before, hashes.keySet());
    Set<String> cleared = new TreeSet<>();
    for (String path : changed) {
      cleared.addAll(output.inTheWay(path, deletions));
      if (foreign.contains(path)) {
        throw output.foreign(path);
      }
    }
    List<String> moves = new ArrayList<>(changed);
    moves.sort(Comparator.comparingInt(OutputWriting::order));
    if (stageManifest()) {
      moves.add(Manifest.FILE);
    }
    if (!moves.isEmpty() || !deletions.isEmpty()) {
      staging.make();
      List<String> others = deletions.stream().filter(d -> !cleared.contains(d)).toList();
      journal.write(cleared, moves, others);
      journal.run();
      journal.discard();
    }
    return new WriteReport(changed.size(), hashes.size() - changed.size(), deletions.size());
  }

  /** Whether the list of files is another than that which is there. */
  private boolean stageManifest() throws IOException {
    byte[] bytes = new Manifest(hashes).bytes();
    Path file = output.folder().resolve(Manifest.FILE);
    if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return false;
    }
    staging.write(Manifest.FILE, bytes);
    return true;
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
