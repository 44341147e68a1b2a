package dev.moot.engine.live;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.FoundBy;
import dev.moot.api.model.UrlCodec;
import dev.moot.api.render.Words;
import dev.moot.engine.address.WebAddress;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.link.CorePages;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.pipeline.FileLines;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.render.SitePlan;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.roots.Root;
import dev.moot.engine.theme.Themes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A site while it is written. It is told which files changed, and gives the pages that a build
 * would write: of the last version without errors, if the newest has any. One thread tells it of
 * changes; any number may ask it for files and try changes out meanwhile.
 */
public final class LiveSite implements AutoCloseable {

  private static final int AT_ONCE = 8;

  private final Root root;
  private final VersionMaking making;
  private final Object memory = new Object();

  /** Held for reading while plugins are used, for writing while some are closed. */
  private final ReadWriteLock open = new ReentrantReadWriteLock();

  /** Pages as they were last seen, for when they cannot be rendered. */
  private final Map<String, LiveFile> seen = new ConcurrentHashMap<>();

  /** The paths of those that are of the version shown, and need not be made again. */
  private final Set<String> fresh = ConcurrentHashMap.newKeySet();

  private volatile Version newest = VersionMaking.NOTHING;
  private volatile Version shown = VersionMaking.NOTHING;
  private volatile boolean whole;

  public LiveSite(Installation installation, SiteOptions options) {
    this.root = options.root();
    this.making = new VersionMaking(installation, options, Set.of(FoundBy.BUILD));
  }

  /**
   * Brings the site up to date with its folder.
   *
   * @param touched the files that were written, as far as that is known; it is found out of all
   *     others whether they were
   */
  public LiveChange update(Set<Path> touched) {
    List<Diagnostic> before = problems();
    Optional<Version> made;
    synchronized (memory) {
      made = making.next(newest, touched);
    }
    if (made.isEmpty()) {
      return LiveChange.NONE;
    }
    Version next = made.get();
    boolean pages = next.inputs().changesPages(newest.inputs());
    boolean styles = !next.inputs().styles().equals(newest.inputs().styles());
    boolean mended = next.isGood() && newest != shown;
    Version last = newest;
    open.writeLock().lock();
    try {
      newest = next;
      whole = false;
      if (next.isGood()) {
        shown = next;
        fresh.clear();
      }
      making.closeAllBut(newest, shown);
    } finally {
      open.writeLock().unlock();
    }
    boolean problems = !problems().equals(before) || last == VersionMaking.NOTHING;
    return new LiveChange(next.isGood() && (pages || mended), styles, problems);
  }

  /** Whether there is a version that can be shown. */
  public boolean isReady() {
    return shown.isGood();
  }

  /** Whether a build of the version shown would write a file at {@code path}. */
  public boolean has(String path) {
    return during(() -> shown.plan().filter(p -> p.has(path)).isPresent());
  }

  /**
   * The file at {@code path}, below the output folder; a page that cannot be rendered is given as
   * it last could be. Empty when there is none.
   */
  public Optional<LiveFile> file(String path) {
    return during(
        () -> {
          if (fresh.contains(path)) {
            return Optional.ofNullable(seen.get(path));
          }
          Version version = shown;
          Optional<LiveFile> now = version.plan().flatMap(p -> file(version, p, path));
          if (now.isPresent() && path.endsWith(".html")) {
            seen.put(path, now.get());
            fresh.add(path);
          }
          return now.or(() -> Optional.ofNullable(seen.get(path)));
        });
  }

  private Optional<LiveFile> file(Version version, SitePlan plan, String path) {
    return plan.file(path)
        .flatMap(LiveSite::bytes)
        .map(bytes -> new LiveFile(path, bytes, version.drafts().containsKey(path)));
  }

  private static Optional<byte[]> bytes(OutputFile file) {
    return file.bytes()
        .or(
            () ->
                file.copyOf()
                    .flatMap(
                        f -> {
                          try {
                            return Optional.of(f.bytes());
                          } catch (IOException e) {
                            return Optional.empty(); // gone since it was seen
                          }
                        }));
  }

  /** The page for what is not found. */
  public Optional<LiveFile> notFound() {
    return file(CorePages.NOT_FOUND.outputFile());
  }

  /**
   * The path that {@code url} of {@code moot.yaml} puts in front of the site's own, decoded: {@code
   * /}.
   */
  public String base() {
    return shown
        .linked()
        .flatMap(l -> l.site().settings().url())
        .flatMap(WebAddress::of)
        .map(a -> UrlCodec.decoded(a.uri().getRawPath()))
        .orElse("/");
  }

  /** The folder of the theme of the newest version, if {@code moot.yaml} names it by its path. */
  public Optional<Path> theme() {
    return newest.linked().flatMap(l -> Themes.folder(root, l.config().theme()));
  }

  /** The newest version as far as it could be read; empty when {@code moot.yaml} could not be. */
  public Optional<LinkedSite> newest() {
    return newest.linked();
  }

  /** The version that pages show. */
  public Optional<LinkedSite> shown() {
    return shown.linked();
  }

  /** The plugins of the newest version, for as long as {@code work} takes. */
  public <T> T withPlugins(Function<Plugins, T> work) {
    Version version = newest;
    return during(
        () ->
            work.apply(
                version
                    .plugins()
                    .map(PluginSet::plugins)
                    .orElseGet(() -> Plugins.none(new DiagnosticLog()))));
  }

  /** The words of the theme and plugins of the newest version, in the language of the site. */
  public Optional<Words> words() {
    Version version = newest;
    return during(() -> version.linked().flatMap(l -> making.words(version, l)));
  }

  /** What the newest version would be with {@code changed} in place of its file of claims. */
  public Trial tried(SourceFile changed) {
    Version version = newest;
    return during(
        () -> {
          synchronized (memory) {
            return making.tried(version, changed);
          }
        });
  }

  /** What is wrong with the newest version, as far as it was looked at. */
  public List<Diagnostic> problems() {
    return newest.problems(whole);
  }

  /** The lines of the site's files. */
  public FileLines source() {
    return FileLines.in(root);
  }

  /**
   * Renders what nobody has asked for, to find what else is wrong.
   *
   * @param stop asked now and then whether to leave it for later
   * @return whether something was found
   */
  public boolean checkRest(BooleanSupplier stop) {
    Version version = newest;
    if (whole || !version.isGood()) {
      return false;
    }
    List<Diagnostic> before = problems();
    SitePlan plan = version.plan().orElseThrow();
    List<String> pages = plan.pages();
    for (int i = 0; i < pages.size(); i += AT_ONCE) {
      if (stop.getAsBoolean()) {
        return !problems().equals(before);
      }
      List<String> some = pages.subList(i, Math.min(pages.size(), i + AT_ONCE));
      rest(() -> plan.check(some));
    }
    rest(plan::checkRest);
    whole = version == newest;
    return !problems().equals(before);
  }

  private void rest(Runnable work) {
    during(
        () -> {
          work.run();
          return true;
        });
  }

  private <T> T during(Supplier<T> work) {
    open.readLock().lock();
    try {
      return work.get();
    } finally {
      open.readLock().unlock();
    }
  }

  @Override
  public void close() {
    open.writeLock().lock();
    try {
      making.closeAllBut(VersionMaking.NOTHING, VersionMaking.NOTHING);
    } finally {
      open.writeLock().unlock();
    }
  }
}
