package dev.moot.engine.write;

import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.render.output.RenderedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings an output folder to the state of a rendered site. Files whose bytes are right are not
 * touched; the others are staged in a folder beside it and moved in one by one under a {@link
 * Journal}. A process killed at any moment leaves every file either old or new, and the next build
 * finishes the work first.
 */
public final class OutputWriter {

  private final Path site;
  private final Path output;
  private final Path staging;
  private final Disk disk;
  private final Map<Path, Optional<Path>> obstacles = new HashMap<>();

  /**
   * @param site the site's folder, absolute
   * @param output where the site is written, absolute
   */
  public OutputWriter(Path site, Path output) {
    this(site, output, Disk.REAL);
  }

  OutputWriter(Path site, Path output, Disk disk) {
    this.disk = disk;
    this.site = site;
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
   * Writes {@code rendered}.
   *
   * @throws RefusedException when another build is writing there, or a file in the way is not
   *     Moot's
   * @throws IOException when the disk says no; the output is then as it was, or the next build
   *     mends it
   */
  public WriteReport write(RenderedSite rendered) throws IOException, RefusedException {
    try (SiteLock lock = new SiteLock(site)) {
      lock.take();
      Journal journal = new Journal(staging, output, disk);
      finish(journal);
      obstacles.clear();
      return stageAndMove(rendered, journal);
    }
  }

  /**
   * Finishes what a build that was cut off while it moved files has left to do. Done before a build
   * looks at the site, so that one that then fails leaves the last good site whole.
   */
  public void finishEarlierBuild() throws IOException, RefusedException {
    Journal journal = new Journal(staging, output, disk);
    if (journal.isPending()) {
      try (SiteLock lock = new SiteLock(site)) {
        lock.take();
        finish(journal);
      }
    }
  }

  private void finish(Journal journal) throws IOException {
    if (journal.isPending()) {
      disk.makeFolders(output);
      journal.run();
    }
    journal.discard();
  }

  private WriteReport stageAndMove(RenderedSite rendered, Journal journal)
      throws IOException, RefusedException {
    Manifest before = Manifest.read(output);
    Map<String, String> hashes = new TreeMap<>();
    List<String> changed = new ArrayList<>();
    Set<Path> folders = new HashSet<>();
    int unchanged = 0;
    Set<String> deletions =
        deletions(before, rendered.files().stream().map(OutputFile::path).toList());
    Set<String> cleared = new TreeSet<>();
    for (OutputFile file : rendered.files()) {
      byte[] bytes =
          file.bytes().isPresent() ? file.bytes().get() : file.copyOf().orElseThrow().bytes();
      hashes.put(file.path(), Manifest.hash(bytes));
      cleared.addAll(inTheWay(file.path(), deletions));
      if (isOnDisk(file.path(), bytes, before)) {
        unchanged++;
      } else {
        stage(file.path(), bytes, folders);
        changed.add(file.path());
      }
    }
    Manifest after = new Manifest(hashes);
    byte[] manifest = after.bytes();
    Path manifestFile = output.resolve(Manifest.FILE);
    boolean sameManifest =
        Files.isRegularFile(manifestFile)
            && Arrays.equals(Files.readAllBytes(manifestFile), manifest);
    int written = changed.size();
    if (changed.isEmpty() && deletions.isEmpty() && sameManifest) {
      return new WriteReport(0, unchanged, 0);
    }
    changed.sort(
        Comparator.comparingInt(OutputWriter::order).thenComparing(Comparator.naturalOrder()));
    if (!sameManifest) {
      stage(Manifest.FILE, manifest, folders);
      changed.add(Manifest.FILE);
    }
    if (!Files.isDirectory(staging)) {
      disk.makeFolders(staging);
    }
    List<String> others = deletions.stream().filter(d -> !cleared.contains(d)).toList();
    journal.write(cleared, changed, others);
    disk.makeFolders(output);
    journal.run();
    journal.discard();
    return new WriteReport(written, unchanged, deletions.size());
  }

  /** What a page needs comes before the page, and what lists pages after them. */
  private static int order(String path) {
    if (path.endsWith(".html")) {
      return path.indexOf('/') < 0 ? 2 : 1;
    }
    return path.endsWith(".xml") || path.endsWith(".json") ? 3 : 0;
  }

  private boolean isOnDisk(String path, byte[] bytes, Manifest before)
      throws IOException, RefusedException {
    Path target = output.resolve(path);
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)
        || Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      return false; // what is in such a folder goes, else it would have been refused
    }
    boolean same =
        Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
            && Files.size(target) == bytes.length
            && Arrays.equals(Files.readAllBytes(target), bytes);
    if (!same && !before.hashes().containsKey(path)) {
      throw isForeign(target);
    }
    return same;
  }

  /**
   * The files of the last build that have to go before {@code path} can be written: one that is
   * called as a folder above it, or all of a folder that is called as it.
   *
   * @throws RefusedException when something else is there
   */
  private Set<String> inTheWay(String path, Set<String> deletions)
      throws IOException, RefusedException {
    Path target = output.resolve(path);
    Optional<Path> above = obstacle(target);
    if (above.isPresent()) {
      String name = relative(above.get());
      if (deletions.contains(name)) {
        return Set.of(name);
      }
      throw Files.isSymbolicLink(above.get())
          ? new RefusedException(
              above.get() + " is a link, and Moot writes through none", "put a folder in its place")
          : isForeign(above.get());
    }
    if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      return Set.of();
    }
    List<Path> below;
    try (Stream<Path> walk = Files.walk(target)) {
      below = walk.toList();
    }
    Set<String> going = new TreeSet<>();
    for (Path found : below) {
      String name = relative(found);
      if (deletions.contains(name)) {
        going.add(name);
      } else if (deletions.stream().noneMatch(d -> d.startsWith(name + "/"))) {
        throw isForeign(found);
      }
    }
    return going;
  }

  private static RefusedException isForeign(Path path) {
    return new RefusedException(
        path + " is in the way, and Moot did not write it",
        "move it, or name another output folder");
  }

  private String relative(Path path) {
    return output.relativize(path).toString().replace('\\', '/');
  }

  /** The first thing above {@code target} in the output that is there and no folder of its own. */
  private Optional<Path> obstacle(Path target) {
    Path folder = target.getParent();
    if (folder == null || !folder.startsWith(output) || folder.equals(output)) {
      return Optional.empty();
    }
    Optional<Path> known = obstacles.get(folder);
    if (known == null) {
      known = obstacle(folder);
      if (known.isEmpty()
          && Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
          && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        known = Optional.of(folder);
      }
      obstacles.put(folder, known);
    }
    return known;
  }

  private void stage(String path, byte[] bytes, Set<Path> folders) throws IOException {
    Path file = staging.resolve(Journal.FILES).resolve(path);
    Path parent = file.getParent();
    if (parent != null && folders.add(parent)) {
      disk.makeFolders(parent);
    }
    disk.write(file, bytes);
  }

  /**
   * Files of the last build that are no longer part of the site, unless somebody changed them
   * since.
   */
  private Set<String> deletions(Manifest before, List<String> now) throws IOException {
    Map<String, String> anyCase = new HashMap<>();
    now.forEach(path -> anyCase.put(path.toLowerCase(Locale.ROOT), path));
    Set<String> kept = new HashSet<>(now);
    Set<String> deletions = new TreeSet<>();
    for (Map.Entry<String, String> old : before.hashes().entrySet()) {
      Path file = output.resolve(old.getKey()).normalize();
      if (!kept.contains(old.getKey())
          && file.startsWith(output)
          && obstacle(file).isEmpty()
          && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && !isSameFile(file, anyCase.get(old.getKey().toLowerCase(Locale.ROOT)))
          && Manifest.hash(Files.readAllBytes(file)).equals(old.getValue())) {
        deletions.add(old.getKey());
      }
    }
    return deletions;
  }

  /** Whether {@code path} names {@code file} too, as {@code a.PNG} does {@code a.png} on macOS. */
  private boolean isSameFile(Path file, @Nullable String path) throws IOException {
    return path != null
        && Files.exists(output.resolve(path))
        && Files.isSameFile(file, output.resolve(path));
  }
}
